import type { Auth0Operation } from '../../operation.ts';
import { resetPasswordRequestForm } from '../../pages/reset-password-request.ts';
import { databaseOfPage } from '../../tickets/database-request.ts';

type Operation = Auth0Operation<'universalLogin.resetPasswordRequestPage'>;

export const resetPasswordRequestPage: Operation = (context, { path, query }) => {
  databaseOfPage(context, path.connection);
  return { status: 200, body: resetPasswordRequestForm(context, context.model.logins.get(query.state ?? '')) };
};
