import { type Purpose, recordView, statusOf, type Ticket } from '../../../core/ticket.ts';
import type { Call } from '../../../server/provider.ts';
import type { Auth0Context } from '../operation.ts';
import { findTicket } from './ticket.ts';
import { ticketOfState } from './transaction.ts';

/** What stands behind a link: a ticket that may be redeemed, one that may not any more, or nothing of ours. */
export interface Opened {
  readonly ticket: Ticket | undefined;
  readonly open: boolean;
}

/** Opens a link of this purpose. That is written down and uses nothing up, whoever does it and by whatever method. */
export function openLink(context: Auth0Context, purpose: Purpose, secret: string | undefined, call: Call): Opened {
  const found = findTicket(context, secret);
  if (found?.purpose !== purpose) return { ticket: undefined, open: false };
  const view = { at: context.clock.now(), method: call.method, userAgent: call.headers['user-agent'] ?? null };
  return judged(context, recordView(context.tickets, found, view));
}

/** The ticket of this purpose that a page's `state` belongs to. */
export function openState(context: Auth0Context, purpose: Purpose, state: string | undefined): Opened {
  const found = ticketOfState(context.tickets, state);
  return found?.purpose === purpose ? judged(context, found) : { ticket: undefined, open: false };
}

function judged({ clock }: Auth0Context, ticket: Ticket): Opened {
  return { ticket, open: statusOf(ticket, clock.now()) === 'open' };
}
