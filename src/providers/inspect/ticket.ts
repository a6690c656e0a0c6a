import { isoTime } from '../../core/clock.ts';
import type { Context } from '../../core/context.ts';
import { statusOf, type Ticket, type Tickets } from '../../core/ticket.ts';
import * as errors from './errors.ts';
import type { components } from './schema.ts';

type TicketView = components['schemas']['Ticket'];

/** What a list of tickets can be narrowed by. */
export interface TicketFilter {
  readonly provider?: string;
  readonly purpose?: string;
  readonly status?: string;
  readonly userId?: string;
  readonly email?: string;
  /** A cursor: only what was issued since then. */
  readonly after?: string;
}

/** The ticket as a test reads it: ISO times, the secret only where it is the link or the code. */
export function renderTicket(ticket: Ticket, now: number): TicketView {
  const { id, provider, purpose, userId, email, phone, url, code, attempts, views } = ticket;
  return {
    id,
    provider,
    purpose,
    status: statusOf(ticket, now),
    userId,
    email,
    phone,
    url,
    code,
    issuedAt: isoTime(ticket.issuedAt),
    expiresAt: isoTime(ticket.expiresAt),
    redeemedAt: isoTimeOrNull(ticket.redeemedAt),
    supersededAt: isoTimeOrNull(ticket.supersededAt),
    revokedAt: isoTimeOrNull(ticket.revokedAt),
    attempts: attempts.map(({ at, outcome }) => ({ at: isoTime(at), outcome })),
    views: views.map(({ at, method, userAgent }) => ({ at: isoTime(at), method, userAgent })),
  };
}

/** What each filter but the cursor asks of a ticket. */
const TESTS: {
  readonly [Name in Exclude<keyof TicketFilter, 'after'>]-?: (ticket: Ticket, value: string, now: number) => boolean;
} = {
  provider: ({ provider }, value) => provider === value,
  purpose: ({ purpose }, value) => purpose === value,
  status: (ticket, value, now) => statusOf(ticket, now) === value,
  userId: ({ userId }, value) => userId === value,
  email: ({ email }, value) => email?.toLowerCase() === value.toLowerCase(),
};

/** The filters that the ticket does not pass. */
export function failedBy(ticket: Ticket, filter: TicketFilter, now: number): string[] {
  return testsOf(filter, now).flatMap(({ name, passes }) => (passes(ticket) ? [] : [name]));
}

/** The tickets that pass every filter, newest first. */
export function* filterTickets({ tickets, clock }: Context, filter: TicketFilter): Generator<Ticket> {
  const { after } = filter;
  const tests = testsOf(filter, clock.now());
  for (const ticket of candidates(tickets, filter)) {
    if (after !== undefined && ticket.sequence <= Number(after)) return;
    if (tests.every(({ passes }) => passes(ticket))) yield ticket;
  }
}

/** As few tickets as an index leads to, newest first. */
function candidates(tickets: Tickets, { userId, email }: TicketFilter): Iterable<Ticket> {
  if (userId !== undefined) return tickets.all('user', userId).reverse();
  return email === undefined ? tickets.newestFirst() : tickets.all('address', email.toLowerCase()).reverse();
}

/** The tests that a filter asks for. */
function testsOf(filter: TicketFilter, now: number) {
  return Object.entries(TESTS).flatMap(([name, test]) => {
    const value = filter[name as keyof typeof TESTS];
    return value === undefined ? [] : [{ name, passes: (ticket: Ticket) => test(ticket, value, now) }];
  });
}

export function findTicket({ tickets }: Context, id: string): Ticket {
  const ticket = tickets.get(id);
  if (!ticket) throw errors.noTicket(id);
  return ticket;
}

function isoTimeOrNull(instant: number | null): string | null {
  return instant === null ? null : isoTime(instant);
}
