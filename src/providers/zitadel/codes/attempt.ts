import { sameText } from '../../../core/same-text.ts';
import { outcomeOf, recordAttempt, statusOf } from '../../../core/ticket.ts';
import type { ZitadelContext } from '../operation.ts';
import type { CodePurpose, HumanUser } from '../users/user.ts';
import { pendingTicket, ticketOf } from './code.ts';

/** How an attempt with another code is recorded. */
export const WRONG_CODE = 'wrong_code';

/** What is wrong with a code that is presented. */
export type CodeFault = 'none' | 'expired' | 'wrong';

/** Tries a code as the user's newest: undefined when it is that, and good; why not otherwise, which is written down. */
export function tryCode(
  context: ZitadelContext,
  user: HumanUser,
  purpose: CodePurpose,
  code: string,
): CodeFault | undefined {
  const fault = faultOf(context, user, purpose, code);
  const ticket = pendingTicket(context, user, purpose);
  if (!ticket || fault === 'wrong') recordLateAttempt(context, user, purpose, code);
  if (ticket && fault)
    recordAttempt(context.tickets, ticket, fault === 'wrong' ? WRONG_CODE : fault, context.clock.now());
  return fault;
}

/** What is wrong with a code, without anything being written down. */
export function faultOf(
  context: ZitadelContext,
  user: HumanUser,
  purpose: CodePurpose,
  code: string,
): CodeFault | undefined {
  const ticket = pendingTicket(context, user, purpose);
  if (!ticket) return 'none';
  if (statusOf(ticket, context.clock.now()) === 'expired') return 'expired';
  return sameText(ticket.code ?? '', code) ? undefined : 'wrong';
}

/** Somebody tries a code that is over already: the ticket that it came from says so. */
function recordLateAttempt(context: ZitadelContext, user: HumanUser, purpose: CodePurpose, code: string): void {
  const { tickets, clock } = context;
  const ticket = ticketOf(context, user, purpose, code);
  const status = ticket && statusOf(ticket, clock.now());
  if (ticket && status && status !== 'open') recordAttempt(tickets, ticket, outcomeOf(status), clock.now());
}
