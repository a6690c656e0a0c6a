import type { Auth0Operation } from '../../operation.ts';
import { resetPasswordError } from '../../pages/reset-password.ts';
import { openLink } from '../../tickets/link.ts';
import { stateOf } from '../../tickets/transaction.ts';

export const resetVerify: Auth0Operation<'universalLogin.resetVerify'> = (context, call) => {
  const { ticket, open } = openLink(context, 'password_reset', call.query.ticket, call);
  if (!ticket || !open) return { status: 400, body: resetPasswordError(context, ticket) };
  return { status: 302, headers: { location: `/u/reset-password/change?state=${stateOf(ticket)}` } };
};
