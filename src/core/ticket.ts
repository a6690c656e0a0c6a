import { type Clock, LAST_INSTANT } from './clock.ts';
import { FinishedRows } from './finished-rows.ts';
import { type Random, randomString } from './random.ts';
import { Table } from './table.ts';

/** What a ticket lets its holder do. */
export type Purpose =
  | 'password_reset'
  | 'email_verification'
  | 'phone_verification'
  | 'invitation'
  | 'passwordless_login'
  | 'mfa_enrollment'
  | 'passkey_registration'
  | 'sso_setup';

/** Derived from a ticket's times, never stored. */
export type TicketStatus = 'open' | 'redeemed' | 'superseded' | 'revoked' | 'expired';

/** Somebody tried to redeem a ticket; `outcome` is `redeemed` or the reason of the refusal. */
export interface Attempt {
  readonly at: number;
  readonly outcome: string;
}

/** Somebody opened a ticket's link, which by itself never redeems it. */
export interface View {
  readonly at: number;
  readonly method: string;
  readonly userAgent: string | null;
}

/**
 * Anything issued that can be redeemed once: a link or a code. Times are epoch milliseconds.
 * It stays after its redemption, so that a test can read its whole life.
 */
export interface Ticket {
  readonly id: string;
  /** Grows with every ticket and message of an emulator: what a cursor points at. */
  readonly sequence: number;
  readonly provider: string;
  readonly purpose: Purpose;
  /** Null while nobody has an account yet, as with an invitation. */
  readonly userId: string | null;
  readonly email: string | null;
  /** In E.164 form, for what goes to a telephone. */
  readonly phone: string | null;
  /** The secret part of the link. A code, which is short enough to guess, has one that nobody is given. */
  readonly secret: string;
  readonly url: string | null;
  readonly code: string | null;
  readonly issuedAt: number;
  readonly expiresAt: number;
  readonly redeemedAt: number | null;
  readonly supersededAt: number | null;
  readonly revokedAt: number | null;
  readonly attempts: readonly Attempt[];
  readonly views: readonly View[];
  /** What the issuing call asked for, in the vendor's words; the provider reads it at redemption. */
  readonly request: Readonly<Record<string, unknown>>;
}

/**
 * Every ticket, findable by the secret that a provider gave out, by the id of the user it is for, by the address that it
 * went to in small letters, and, while nothing has ended it but perhaps time, by user and purpose.
 */
export type Tickets = Table<Ticket, 'secret' | 'user' | 'address' | 'unended'>;

/** Attempts and views kept per ticket; the oldest go first. */
const HISTORY_LIMIT = 100;

/** Where the index of secrets has a ticket; providers do not share secrets. */
export const secretKey = (provider: string, secret: string) => `${provider} ${secret}`;

/** A table with these tickets in it. */
export function createTickets(rows: Iterable<Ticket>): Tickets {
  const indexes = {
    secret: (ticket: Ticket) => [secretKey(ticket.provider, ticket.secret)],
    user: ({ userId }: Ticket) => (userId === null ? [] : [userId]),
    address: ({ email, phone }: Ticket) =>
      [email?.toLowerCase(), phone].filter((address) => typeof address === 'string'),
    unended: (ticket: Ticket) => (hasEnded(ticket) ? [] : [purposeKey(ticket)]),
  };
  return new Table(rows, indexes);
}

/** The tickets of a provider's user, oldest first. */
export function ticketsOf(tickets: Tickets, provider: string, userId: string): Ticket[] {
  return tickets.all('user', userId).filter((ticket) => ticket.provider === provider);
}

/** A provider's tickets that went to an address, oldest first, whatever case it is written in. */
export function ticketsSentTo(tickets: Tickets, provider: string, address: string): Ticket[] {
  return tickets.all('address', address.toLowerCase()).filter((ticket) => ticket.provider === provider);
}

/** What the ticket is worth at this instant. A ticket expires at the very millisecond of `expiresAt`. */
export function statusOf(ticket: Ticket, now: number): TicketStatus {
  if (ticket.redeemedAt !== null) return 'redeemed';
  if (ticket.revokedAt !== null) return 'revoked';
  if (ticket.supersededAt !== null) return 'superseded';
  return now >= ticket.expiresAt ? 'expired' : 'open';
}

/** Whether anything but time has ended it. */
export function hasEnded({ redeemedAt, revokedAt, supersededAt }: Ticket): boolean {
  return redeemedAt !== null || revokedAt !== null || supersededAt !== null;
}

/** `tkt_` and 20 letters and digits, which nobody can guess. */
export function newTicketId(random: Random): string {
  return `tkt_${randomString(random, 20)}`;
}

/** What a provider decides about a new ticket; the rest begins the same for all. The lifetime is in milliseconds. */
export type TicketDraft = Pick<
  Ticket,
  'provider' | 'purpose' | 'userId' | 'email' | 'phone' | 'secret' | 'url' | 'code' | 'request'
> & { readonly lifetime: number };

/** The number of the newest ticket or message; goes on counting when the state is reset. */
export interface Sequence {
  last: number;
}

/** What it takes to issue tickets. */
export interface Issuer {
  readonly tickets: Tickets;
  readonly clock: Clock;
  readonly random: Random;
  /** How many tickets are kept at most. */
  readonly ticketLimit: number;
  readonly sequence: Sequence;
}

/**
 * Records a new ticket. Beyond the limit the oldest finished one goes, or the oldest of all when every ticket is
 * still open.
 */
export function issueTicket({ tickets, clock, random, ticketLimit, sequence }: Issuer, draft: TicketDraft): Ticket {
  const now = clock.now();
  while (tickets.size >= ticketLimit) tickets.delete(leastMissed(tickets, now));
  sequence.last += 1;
  return tickets.put({
    // Member by member: V8 is slow to add to an object that was spread.
    id: newTicketId(random),
    sequence: sequence.last,
    provider: draft.provider,
    purpose: draft.purpose,
    userId: draft.userId,
    email: draft.email,
    phone: draft.phone,
    secret: draft.secret,
    url: draft.url,
    code: draft.code,
    issuedAt: now,
    expiresAt: Math.min(now + draft.lifetime, LAST_INSTANT),
    redeemedAt: null,
    supersededAt: null,
    revokedAt: null,
    attempts: [],
    views: [],
    request: draft.request,
  });
}

/** Voids the user's other open tickets of the same purpose; for providers that honour the newest one alone. */
export function supersedeOthers(tickets: Tickets, newest: Ticket, now: number): void {
  for (const ticket of tickets.all('unended', purposeKey(newest))) {
    if (ticket.id !== newest.id) supersedeTicket(tickets, ticket, now);
  }
}

/** Voids an open ticket, as there is a newer one; a finished one stays what it is. */
export function supersedeTicket(tickets: Tickets, ticket: Ticket, now: number): Ticket {
  return statusOf(ticket, now) === 'open' ? tickets.put({ ...ticket, supersededAt: now }) : ticket;
}

/** How it ended: the ticket is spent now, or it was not open any more. */
export type Redemption =
  | { readonly ok: true; readonly ticket: Ticket }
  | { readonly ok: false; readonly reason: Exclude<TicketStatus, 'open'> };

/**
 * Takes the ticket, if it is still open. Whatever else may refuse (a weak password, say) has to be asked before:
 * after `ok` the ticket is spent. Either way the attempt is written down.
 */
export function redeemTicket(tickets: Tickets, ticket: Ticket, now: number): Redemption {
  const status = statusOf(ticket, now);
  if (status !== 'open') {
    recordAttempt(tickets, ticket, outcomeOf(status), now);
    return { ok: false, reason: status };
  }
  const spent = recordAttempt(tickets, { ...ticket, redeemedAt: now }, 'redeemed', now);
  return { ok: true, ticket: spent };
}

/** How an attempt ends on a ticket that is not open any more. */
export function outcomeOf(status: Exclude<TicketStatus, 'open'>): string {
  return status === 'redeemed' ? 'already_redeemed' : status;
}

/** Writes down how a try to redeem the ticket ended. */
export function recordAttempt(tickets: Tickets, ticket: Ticket, outcome: string, now: number): Ticket {
  return tickets.put({ ...ticket, attempts: [...ticket.attempts, { at: now, outcome }].slice(-HISTORY_LIMIT) });
}

/** Lets an open ticket expire at this instant; a finished one stays what it is. */
export function expireTicket(tickets: Tickets, ticket: Ticket, now: number): Ticket {
  return statusOf(ticket, now) === 'open' ? tickets.put({ ...ticket, expiresAt: now }) : ticket;
}

/** Takes an open ticket back; a finished one stays what it is. */
export function revokeTicket(tickets: Tickets, ticket: Ticket, now: number): Ticket {
  return statusOf(ticket, now) === 'open' ? tickets.put({ ...ticket, revokedAt: now }) : ticket;
}

/** Lets an open ticket be used up, by nobody that is known; a finished one stays what it is. */
export function useUpTicket(tickets: Tickets, ticket: Ticket, now: number): Ticket {
  return statusOf(ticket, now) === 'open' ? tickets.put({ ...ticket, redeemedAt: now }) : ticket;
}

/** Whether somebody has redeemed it; one that was merely used up, nobody has. */
export function wasRedeemed({ attempts }: Ticket): boolean {
  return attempts.some(({ outcome }) => outcome === 'redeemed');
}

/** Writes down that the ticket's link was opened. */
export function recordView(tickets: Tickets, ticket: Ticket, view: View): Ticket {
  return tickets.put({ ...ticket, views: [...ticket.views, view].slice(-HISTORY_LIMIT) });
}

/** What is known of finished tickets, from when a table was full for the first time. */
const finished = new WeakMap<Tickets, FinishedRows<Ticket>>();

function leastMissed(tickets: Tickets, now: number): string {
  const known = finished.get(tickets) ?? new FinishedRows(tickets, finishedAt);
  finished.set(tickets, known);
  const missed = known.oldest(now) ?? tickets.oldest;
  if (missed === undefined) throw new RangeError('The limit of tickets has to be at least 1.');
  return missed.id;
}

function finishedAt(ticket: Ticket): number {
  return hasEnded(ticket) ? Number.NEGATIVE_INFINITY : ticket.expiresAt;
}

function purposeKey({ provider, userId, email, phone, purpose }: Ticket): string {
  return `${provider} ${userId ?? email ?? phone} ${purpose}`;
}
