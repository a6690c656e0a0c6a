import type { TicketHappening } from './events.ts';
import { statusOf, type Ticket } from './ticket.ts';

/** What has happened to a ticket that is now as `after` and was as `before`; undefined for one that was not there. */
export function* happeningsOf(before: Ticket | undefined, after: Ticket, now: number): Generator<TicketHappening> {
  const ticket = after;
  if (!before) yield { type: 'issued', ticket };
  if (isNew(before?.views, after.views)) yield { type: 'viewed', ticket };
  const tried = isNew(before?.attempts, after.attempts);
  if (tried && tried.outcome !== 'redeemed') yield { type: 'refused', ticket, reason: tried.outcome };
  if (after.redeemedAt !== null && !before?.redeemedAt) yield { type: 'redeemed', ticket };
  if (after.supersededAt !== null && !before?.supersededAt) yield { type: 'superseded', ticket };
  if (after.revokedAt !== null && !before?.revokedAt) yield { type: 'revoked', ticket };
  const wasOpen = before ? statusOf(before, now) === 'open' : true;
  if (wasOpen && statusOf(after, now) === 'expired') yield { type: 'expired', ticket };
}

/** The last entry of a history, when it was not there before. Entries are never changed, and the oldest may be gone. */
function isNew<Entry>(before: readonly Entry[] = [], after: readonly Entry[]): Entry | undefined {
  const newest = after.at(-1);
  return newest === before.at(-1) ? undefined : newest;
}
