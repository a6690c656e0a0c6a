import { databaseOfPage } from '../../database-request.ts';
import type { Auth0Operation } from '../../operation.ts';
import { resetPasswordRequestForm } from '../../pages/reset-password-request.ts';

type Operation = Auth0Operation<'universalLogin.resetPasswordRequestPage'>;

export const resetPasswordRequestPage: Operation = (context, { path }) => {
  databaseOfPage(context, path.connection);
  return { status: 200, body: resetPasswordRequestForm(context) };
};
