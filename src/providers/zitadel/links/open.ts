import { type Purpose, recordView, type Ticket } from '../../../core/ticket.ts';
import type { Call } from '../../../server/provider.ts';
import { ticketOf } from '../codes/code.ts';
import type { ZitadelContext } from '../operation.ts';
import { findHuman } from '../users/find.ts';
import type { HumanUser } from '../users/user.ts';

/** What a link says, under the names of whichever login it leads to. */
export interface Link {
  readonly userId: string | undefined;
  readonly code: string | undefined;
}

/**
 * The person of a link that is opened. That is written down on the ticket of its code, whatever has become of it, and
 * uses nothing up.
 */
export function openLink(context: ZitadelContext, purpose: Purpose, link: Link, call: Call): HumanUser | undefined {
  const user = findHuman(context, link.userId ?? '');
  const ticket: Ticket | undefined = user && link.code ? ticketOf(context, user, purpose, link.code) : undefined;
  if (ticket) {
    const view = { at: context.clock.now(), method: call.method, userAgent: call.headers['user-agent'] ?? null };
    recordView(context.tickets, ticket, view);
  }
  return user;
}
