import type { Auth0Operation } from '../../operation.ts';
import { resetPasswordError, resetPasswordForm } from '../../pages/reset-password.ts';
import { openState } from '../../tickets/link.ts';

export const resetPasswordPage: Auth0Operation<'universalLogin.resetPasswordPage'> = (context, { query }) => {
  const { ticket, open } = openState(context, 'password_reset', query.state);
  if (!ticket || !open) return { status: 400, body: resetPasswordError(context, ticket) };
  return { status: 200, body: resetPasswordForm(context, ticket) };
};
