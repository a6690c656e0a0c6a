import { challengePath } from '../../code-challenge.ts';
import { databaseOfPage } from '../../database-request.ts';
import { sendsCodes } from '../../mailed-ticket.ts';
import type { Auth0Operation } from '../../operation.ts';
import { resetPasswordEmailSent, resetPasswordRequestForm } from '../../pages/reset-password-request.ts';
import { requestPassword } from '../../password-request.ts';
import { isEmail } from '../../user.ts';

export const resetPasswordRequest: Auth0Operation<'universalLogin.resetPasswordRequest'> = (context, call) => {
  const connection = databaseOfPage(context, call.path.connection);
  const email = call.body?.email?.trim() ?? '';
  if (!isEmail(email)) {
    const error = email === '' ? 'Please enter an email address' : 'Email is not valid.';
    return { status: 400, body: resetPasswordRequestForm(context, { error, email }) };
  }
  const ticket = requestPassword(context, call, { connection, email, body: {} });
  if (!sendsCodes(context, connection.name)) return { status: 200, body: resetPasswordEmailSent(context, email) };
  return { status: 302, headers: { location: challengePath(context, email, ticket) } };
};
