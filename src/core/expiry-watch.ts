import type { Clock } from './clock.ts';
import { hasEnded, type Ticket, type Tickets } from './ticket.ts';

/** Finds the tickets that time alone has ended, without looking at all of them each time. */
export interface ExpiryWatch {
  /** The tickets that have expired since this was asked for the last time, earliest first. */
  due(): readonly Ticket[];
  /** Takes notice of a ticket that has been put into the table. */
  consider(ticket: Ticket): void;
}

/** Watches over these tickets from now on. */
export function createExpiryWatch(tickets: Tickets | undefined, clock: Clock): ExpiryWatch {
  let looked = clock.now();
  let next = nextAfter(looked);

  function nextAfter(instant: number): number {
    let earliest = Number.POSITIVE_INFINITY;
    for (const ticket of tickets?.values() ?? []) {
      if (ticket.expiresAt > instant && !hasEnded(ticket)) earliest = Math.min(earliest, ticket.expiresAt);
    }
    return earliest;
  }

  return {
    due() {
      const since = looked;
      looked = clock.now();
      // Whoever sets the clock back may see a ticket expire again.
      if (looked < since) next = nextAfter(looked);
      if (looked < next) return [];
      next = nextAfter(looked);
      return Array.from(tickets?.values() ?? [])
        .filter((ticket) => ticket.expiresAt > since && ticket.expiresAt <= looked && !hasEnded(ticket))
        .sort((one, other) => one.expiresAt - other.expiresAt);
    },
    consider({ expiresAt }) {
      if (expiresAt > looked) next = Math.min(next, expiresAt);
    },
  };
}
