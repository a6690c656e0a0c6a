import { revokeTicket } from '../../../../../core/ticket.ts';
import type { Auth0Operation } from '../../../operation.ts';
import { findTicket } from '../../../tickets/ticket.ts';

/** Answers the same whether there was such a ticket or not, as the vendor does. */
export const revoke: Auth0Operation<'selfServiceProfiles.ssoTicket.revoke'> = (context, { path }) => {
  const ticket = findTicket(context, path.id);
  if (ticket?.purpose === 'sso_setup' && ticket.request['profile_id'] === path.profileId) {
    revokeTicket(context.tickets, ticket, context.clock.now());
  }
  return { status: 202, body: {} };
};
