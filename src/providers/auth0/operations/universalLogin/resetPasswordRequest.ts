import { withoutAbsent } from '../../../../core/absent.ts';
import type { Auth0Operation } from '../../operation.ts';
import { resetPasswordEmailSent, resetPasswordRequestForm } from '../../pages/reset-password-request.ts';
import { challengePath } from '../../tickets/code-challenge.ts';
import { databaseOfPage } from '../../tickets/database-request.ts';
import { sendsCodes } from '../../tickets/mailed-ticket.ts';
import { requestPassword } from '../../tickets/password-request.ts';
import { isEmail } from '../../users/user.ts';

export const resetPasswordRequest: Auth0Operation<'universalLogin.resetPasswordRequest'> = (context, call) => {
  const connection = databaseOfPage(context, call.path.connection);
  const login = context.model.logins.get(call.query.state ?? '');
  const email = call.body?.email?.trim() ?? '';
  if (!isEmail(email)) {
    const error = email === '' ? 'Please enter an email address' : 'Email is not valid.';
    return { status: 400, body: resetPasswordRequestForm(context, login, { error, email }) };
  }
  const { client_id, organization: organization_id } = login?.request ?? {};
  const body = withoutAbsent({ client_id, organization_id });
  const ticket = requestPassword(context, call, { connection, email, body });
  if (!sendsCodes(context, connection.name)) {
    return { status: 200, body: resetPasswordEmailSent(context, login, email) };
  }
  return { status: 302, headers: { location: challengePath(context, { email, ticket }) } };
};
