import { sameText } from '../../../core/same-text.ts';
import { newTicketId, outcomeOf, recordAttempt, statusOf, type Ticket } from '../../../core/ticket.ts';
import type { Auth0Context } from '../operation.ts';
import { type Issue, isWornOut, WRONG_CODE } from './ticket.ts';

/** A ticket whose code is entered on a page. */
export type CodeTicket = Ticket & { readonly purpose: Issue['purpose'] };

/** What the page that asks for a code knows: where the code went, and its ticket if somebody has that address. */
export interface CodeChallenge {
  readonly email: string;
  readonly ticket: CodeTicket | undefined;
  /** Its id, or one that no ticket has: the two cannot be told apart. */
  readonly ticketId: string;
  /** The id of the login that waits for the code; undefined where nobody is signing in. */
  readonly login: string | undefined;
}

/**
 * The path of that page. Its `state` names the ticket by its id, which nobody can guess; for an address that nobody has
 * it names one that does not exist, so that the two cannot be told apart.
 */
export function challengePath(
  { random }: Auth0Context,
  {
    email,
    ticket,
    login = '',
  }: { readonly email: string; readonly ticket: Ticket | undefined; readonly login?: string },
): string {
  const id = ticket?.id ?? newTicketId(random);
  return `/u/email-identifier/challenge?state=${Buffer.from(`${id} ${login} ${email}`).toString('base64url')}`;
}

/** The challenge that a `state` stands for; undefined for one that was not made here. */
export function openChallenge({ tickets }: Auth0Context, state: string | undefined): CodeChallenge | undefined {
  const text = Buffer.from(state ?? '', 'base64url').toString();
  const [, id, login, email] = /^(tkt_\w+) (\w*) (.+)$/s.exec(text) ?? [];
  if (id === undefined || email === undefined) return undefined;
  const ticket = tickets.get(id);
  return {
    email,
    ticketId: id,
    ticket: ticket && isCodeTicket(ticket) ? ticket : undefined,
    login: login || undefined,
  };
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
  if (status !== 'open') return outcomeOf(status);
  if (isWornOut(ticket)) return 'too_many_attempts';
  return sameText(ticket.code ?? '', code) ? undefined : WRONG_CODE;
}

function isCodeTicket(ticket: Ticket): ticket is CodeTicket {
  return ticket.code !== null && (ticket.purpose === 'password_reset' || ticket.purpose === 'email_verification');
}
