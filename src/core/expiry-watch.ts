import type { Clock } from './clock.ts';
import { Heap } from './heap.ts';
import { hasEnded, type Ticket, type Tickets } from './ticket.ts';

/** Finds the tickets that time alone has ended, without looking at all of them each time. */
export interface ExpiryWatch {
  /** The tickets that have expired since this was asked for the last time, earliest first. */
  due(): readonly Ticket[];
  /** Takes notice of a ticket that is put into the table, in the place of the one before it, if any. */
  consider(after: Ticket, before: Ticket | undefined): void;
}

/** When a ticket was to expire when it was last looked at; by now it may have ended, or be gone. */
type Deadline = Pick<Ticket, 'id' | 'expiresAt'>;

/** Deadlines of tickets that have ended since, which are not worth sorting anew for. */
const SPARE_DEADLINES = 1000;

const NONE: readonly Ticket[] = [];

/** Watches over these tickets from now on. */
export function createExpiryWatch(tickets: Tickets | undefined, clock: Clock): ExpiryWatch {
  let looked = clock.now();
  let deadlines = deadlinesAfter(looked);

  function deadlinesAfter(instant: number): Heap<Deadline> {
    const heap = new Heap<Deadline>(({ expiresAt }) => expiresAt);
    for (const ticket of tickets?.values() ?? []) {
      if (ticket.expiresAt > instant && !hasEnded(ticket)) heap.add(ticket);
    }
    return heap;
  }

  return {
    due() {
      const now = clock.now();
      // Whoever sets the clock back may see a ticket expire again.
      if (now < looked) deadlines = deadlinesAfter(now);
      looked = now;
      const { least } = deadlines;
      if (!least || least.expiresAt > now) return NONE;
      const expired = new Set<Ticket>();
      for (let first = deadlines.least; first && first.expiresAt <= now; first = deadlines.least) {
        deadlines.take();
        const ticket = tickets?.get(first.id);
        if (ticket?.expiresAt === first.expiresAt && !hasEnded(ticket)) expired.add(ticket);
      }
      return [...expired].sort((one, other) => one.expiresAt - other.expiresAt || one.sequence - other.sequence);
    },
    consider({ id, expiresAt }, before) {
      if (expiresAt <= looked || expiresAt === before?.expiresAt) return;
      deadlines.add({ id, expiresAt });
      if (deadlines.size > 2 * (tickets?.size ?? 0) + SPARE_DEADLINES) deadlines = deadlinesAfter(looked);
    },
  };
}
