import { revokeTicket, ticketsOf } from '../../../core/ticket.ts';
import { PROVIDER } from '../model.ts';
import type { ZitadelContext } from '../operation.ts';
import { endSessions } from '../sessions/session.ts';
import type { User } from './user.ts';

/** Removes a user, and with him what is his: sessions, tokens, memberships, and whatever was on its way to him. */
export function removeUser({ model, tickets, clock }: ZitadelContext, { id }: User): void {
  for (const ticket of ticketsOf(tickets, PROVIDER, id)) revokeTicket(tickets, ticket, clock.now());
  for (const token of model.tokens.all('user', id)) model.tokens.put({ ...token, userId: null });
  for (const membership of model.memberships.all('user', id)) model.memberships.delete(membership.id);
  endSessions(model, id);
  model.users.delete(id);
}
