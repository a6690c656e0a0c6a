import { describe, expect, test } from 'vitest';
import { createClock, LAST_INSTANT } from '../src/core/clock.ts';
import { randomString, secureRandom } from '../src/core/random.ts';
import {
  createTickets,
  expireTicket,
  type Issuer,
  issueTicket,
  recordView,
  redeemTicket,
  revokeTicket,
  secretKey,
  statusOf,
  supersedeOthers,
  supersedeTicket,
  type Ticket,
  type TicketDraft,
  ticketsOf,
  ticketsSentTo,
} from '../src/core/ticket.ts';

const T0 = Date.parse('2026-01-01T00:00:00.000Z');
const LIFETIME = 60_000;

function issuer(ticketLimit = 100): Issuer {
  const clock = createClock();
  clock.set(T0, { frozen: true });
  return { tickets: createTickets([]), clock, random: secureRandom, ticketLimit, sequence: { last: 0 } };
}

function issue(from: Issuer, change: Partial<TicketDraft> = {}): Ticket {
  return issueTicket(from, {
    provider: 'any',
    purpose: 'password_reset',
    userId: 'u1',
    email: 'u1@example.com',
    phone: null,
    secret: randomString(secureRandom, 32),
    url: null,
    code: null,
    lifetime: LIFETIME,
    request: {},
    ...change,
  });
}

describe('the life of a ticket', () => {
  test('is open until the very millisecond at which it expires', () => {
    const ticket = issue(issuer());
    expect(statusOf(ticket, T0)).toBe('open');
    expect(statusOf(ticket, T0 + LIFETIME - 1)).toBe('open');
    expect(statusOf(ticket, T0 + LIFETIME)).toBe('expired');
  });

  test('ends with all time, however long it was to be', () => {
    expect(issue(issuer(), { lifetime: 1e300 }).expiresAt).toBe(LAST_INSTANT);
  });

  test('is redeemed once, and stays redeemed after it would have expired', () => {
    const from = issuer();
    const ticket = issue(from);
    expect(redeemTicket(from.tickets, ticket, T0 + 1)).toMatchObject({ ok: true, ticket: { redeemedAt: T0 + 1 } });
    const spent = from.tickets.get(ticket.id) as Ticket;
    expect(redeemTicket(from.tickets, spent, T0 + LIFETIME * 2)).toEqual({ ok: false, reason: 'redeemed' });
    expect(from.tickets.get(ticket.id)?.attempts).toEqual([
      { at: T0 + 1, outcome: 'redeemed' },
      { at: T0 + LIFETIME * 2, outcome: 'already_redeemed' },
    ]);
  });

  test('is refused after it expired, and the attempt is written down', () => {
    const from = issuer();
    const ticket = issue(from);
    expect(redeemTicket(from.tickets, ticket, T0 + LIFETIME)).toEqual({ ok: false, reason: 'expired' });
    expect(from.tickets.get(ticket.id)).toMatchObject({
      redeemedAt: null,
      attempts: [{ at: T0 + LIFETIME, outcome: 'expired' }],
    });
  });

  test('can be let expire at once, unless it has ended already', () => {
    const from = issuer();
    const ticket = issue(from);
    expect(statusOf(expireTicket(from.tickets, ticket, T0 + 5), T0 + 5)).toBe('expired');
    const other = issue(from);
    const redemption = redeemTicket(from.tickets, other, T0);
    const spent = redemption.ok ? redemption.ticket : other;
    expect(expireTicket(from.tickets, spent, T0 + 5)).toBe(spent);
  });

  test('can be taken back while it is open, and then cannot be redeemed', () => {
    const from = issuer();
    const revoked = revokeTicket(from.tickets, issue(from), T0 + 5);
    expect(revoked).toMatchObject({ revokedAt: T0 + 5, attempts: [] });
    expect(statusOf(revoked, T0 + LIFETIME * 2)).toBe('revoked');
    expect(redeemTicket(from.tickets, revoked, T0 + 6)).toEqual({ ok: false, reason: 'revoked' });
  });

  test('stays what it is when it is taken back after its end', () => {
    const from = issuer();
    const expired = issue(from);
    expect(revokeTicket(from.tickets, expired, T0 + LIFETIME)).toBe(expired);
    const spent = redeemTicket(from.tickets, issue(from), T0 + 1);
    if (!spent.ok) throw new Error(spent.reason);
    expect(revokeTicket(from.tickets, spent.ticket, T0 + 2)).toBe(spent.ticket);
  });

  test('can be voided by a newer one while it is open', () => {
    const from = issuer();
    const superseded = supersedeTicket(from.tickets, issue(from), T0 + 5);
    expect(superseded).toMatchObject({ revokedAt: null, supersededAt: T0 + 5 });
    expect(supersedeTicket(from.tickets, superseded, T0 + 6)).toBe(superseded);
    expect(revokeTicket(from.tickets, superseded, T0 + 6)).toBe(superseded);
  });

  test('is found by the address or the telephone that it went to, whoever it is for', () => {
    const from = issuer();
    const mailed = [issue(from), issue(from, { userId: null, email: 'U1@Example.com' })];
    const texted = issue(from, { userId: null, email: null, phone: '+15550100' });
    issue(from, { provider: 'other' });
    issue(from, { userId: null, email: null });
    expect(ticketsSentTo(from.tickets, 'any', 'u1@EXAMPLE.com')).toEqual(mailed);
    expect(ticketsSentTo(from.tickets, 'any', '+15550100')).toEqual([texted]);
  });

  test('is found by its user, whom no other provider shares', () => {
    const from = issuer();
    const theirs = [issue(from), issue(from)];
    const others = issue(from, { provider: 'other' });
    expect(ticketsOf(from.tickets, 'any', theirs[0]?.userId ?? '')).toEqual(theirs);
    expect(ticketsOf(from.tickets, 'other', others.userId ?? '')).toEqual([others]);
  });

  test('a view is written down and changes nothing else', () => {
    const from = issuer();
    const ticket = issue(from);
    const view = { at: T0, method: 'HEAD', userAgent: 'scanner' };
    expect(recordView(from.tickets, ticket, view)).toEqual({ ...ticket, views: [view] });
  });

  test('keeps the last hundred views', () => {
    const from = issuer();
    let ticket = issue(from);
    for (let at = 0; at < 150; at++) ticket = recordView(from.tickets, ticket, { at, method: 'GET', userAgent: null });
    expect(ticket.views.map(({ at }) => at)).toEqual(Array.from({ length: 100 }, (_, i) => i + 50));
  });
});

describe('a newer ticket', () => {
  test('voids the open ones of the same user and purpose, and no others', () => {
    const from = issuer();
    const spent = issue(from);
    redeemTicket(from.tickets, spent, T0);
    const expired = issue(from, { lifetime: 0 });
    const open = issue(from);
    const verification = issue(from, { purpose: 'email_verification' });
    const somebodyElses = issue(from, { userId: 'u2' });
    const newest = issue(from);
    supersedeOthers(from.tickets, newest, T0);
    const status = (ticket: Ticket) => statusOf(from.tickets.get(ticket.id) as Ticket, T0);
    expect([spent, expired, open, verification, somebodyElses, newest].map(status)).toEqual([
      'redeemed',
      'expired',
      'superseded',
      'open',
      'open',
      'open',
    ]);
  });
});

describe('how many are kept', () => {
  test('the oldest finished one goes first', () => {
    const from = issuer(3);
    const [open, spent, open2] = [issue(from), issue(from), issue(from)];
    redeemTicket(from.tickets, spent, T0);
    const newest = issue(from);
    expect(Array.from(from.tickets.values(), ({ id }) => id)).toEqual([open.id, open2.id, newest.id]);
    expect(from.tickets.find('secret', secretKey('any', spent.secret))).toBeUndefined();
  });

  test('the oldest of all goes when every one is open', () => {
    const from = issuer(2);
    const [, second] = [issue(from), issue(from)];
    const third = issue(from);
    expect(Array.from(from.tickets.values(), ({ id }) => id)).toEqual([second.id, third.id]);
  });

  test('sequence numbers go on', () => {
    const from = issuer(1);
    expect([issue(from), issue(from), issue(from)].map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  });
});
