import { randomString } from '../../core/random.ts';
import { recordAttempt, statusOf, type Ticket } from '../../core/ticket.ts';
import type { Auth0Context } from './operation.ts';
import type { Issue } from './ticket.ts';
import { sameText } from './transaction.ts';

/** A ticket whose code is entered on a page. */
export type CodeTicket = Ticket & { readonly purpose: Issue['purpose'] };

/** What the page that asks for a code knows: where the code went, and its ticket if somebody has that address. */
export interface CodeChallenge {
  readonly email: string;
  readonly ticket: CodeTicket | undefined;
}

/** As long as the rest of a ticket's id. */
const ID_LENGTH = 20;
/** After so many wrong codes even the right one is refused (inferred from the vendor's passwordless codes). */
const WRONG_CODES = 3;

/**
 * The path of that page. Its `state` names the ticket by its id, which nobody can guess; for an address that nobody has
 * it names one that does not exist, so that the two cannot be told apart.
 */
export function challengePath({ random }: Auth0Context, email: string, ticket: Ticket | undefined): string {
  const id = ticket?.id ?? `tkt_${randomString(random, ID_LENGTH)}`;
  return `/u/email-identifier/challenge?state=${Buffer.from(`${id} ${email}`).toString('base64url')}`;
}

/** The challenge that a `state` stands for; undefined for one that was not made here. */
export function openChallenge({ tickets }: Auth0Context, state: string | undefined): CodeChallenge | undefined {
  const text = Buffer.from(state ?? '', 'base64url').toString();
  const [, id, email] = /^(tkt_\w+) (.+)$/s.exec(text) ?? [];
  if (id === undefined || email === undefined) return undefined;
  const ticket = tickets.get(id);
  return { email, ticket: ticket && isCodeTicket(ticket) ? ticket : undefined };
}

/** Whether this is the code of the ticket, and the ticket still open; a try that fails is written down. */
export function acceptCode({ tickets, clock }: Auth0Context, ticket: CodeTicket, code: string): boolean {
  const now = clock.now();
  const refusal = refusalOf(ticket, code, now);
  if (refusal !== undefined) recordAttempt(tickets, ticket, refusal, now);
  return refusal === undefined;
}

function refusalOf(ticket: CodeTicket, code: string, now: number): string | undefined {
  const status = statusOf(ticket, now);
  if (status !== 'open') return status === 'redeemed' ? 'already_redeemed' : status;
  const wrong = ticket.attempts.filter(({ outcome }) => outcome === 'wrong_code').length;
  if (wrong >= WRONG_CODES) return 'too_many_attempts';
  return sameText(ticket.code ?? '', code) ? undefined : 'wrong_code';
}

function isCodeTicket(ticket: Ticket): ticket is CodeTicket {
  return ticket.code !== null && (ticket.purpose === 'password_reset' || ticket.purpose === 'email_verification');
}
