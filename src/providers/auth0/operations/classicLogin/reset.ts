import { sameText } from '../../../../core/same-text.ts';
import { recordAttempt, statusOf, type Ticket } from '../../../../core/ticket.ts';
import * as errors from '../../errors.ts';
import type { Auth0Context, Auth0Operation } from '../../operation.ts';
import { classicForm, classicNotice } from '../../pages/classic.ts';
import { type Outcome, resetPassword } from '../../tickets/redemption.ts';
import { classicLocation, messageOf } from '../../tickets/redirect.ts';
import { findTicket } from '../../tickets/ticket.ts';
import { csrfTokenOf } from '../../tickets/transaction.ts';

/** What the page says once it is done and has nowhere to go. */
const DONE = 'Your password has been reset successfully.';
const MISMATCH = "Passwords don't match";

export const reset: Auth0Operation<'classicLogin.reset'> = (context, call) => {
  const { body = {}, headers, origin } = call;
  if (!body.ticket) throw errors.classicError(500, 'Missing ticket');
  const ticket = findTicket(context, body.ticket);
  if (ticket?.purpose !== 'password_reset' || !sameText(csrfTokenOf(ticket), body._csrf)) {
    throw errors.invalidCsrfToken();
  }
  // A browser that submits the form itself wants a page; the vendor's script asks for JSON and does the rest.
  const wantsPage = headers['accept']?.includes('text/html') ?? false;
  const { newPassword = '', confirmNewPassword } = body;
  const open = statusOf(ticket, context.clock.now()) === 'open';
  if (open && newPassword !== confirmNewPassword) {
    recordAttempt(context.tickets, ticket, 'password_mismatch', context.clock.now());
    if (!wantsPage) throw errors.classicError(500, MISMATCH);
    return { status: 400, body: classicForm(context, ticket, { confirmation: MISMATCH }) };
  }
  const outcome = resetPassword(context, ticket, newPassword, call);
  const location = classicLocation(context, ticket, outcome, origin);
  if (wantsPage) return pageFor(context, ticket, outcome, location);
  if (outcome.is === 'refused') return { status: 400, body: outcome.refusal };
  if (outcome.is !== 'redeemed') throw errors.classicError(400, messageOf('password_reset', outcome));
  return { status: 200, body: location === undefined ? {} : { result_url: location } };
};

function pageFor(
  context: Auth0Context,
  ticket: Ticket,
  outcome: Outcome,
  location: string | undefined,
): ReturnType<Auth0Operation<'classicLogin.reset'>> {
  if (outcome.is === 'refused') {
    return { status: 400, body: classicForm(context, ticket, { password: outcome.refusal.message }) };
  }
  if (location !== undefined) return { status: 302, headers: { location } };
  if (outcome.is === 'redeemed') return { status: 200, body: classicNotice(context, ticket, DONE) };
  return { status: 400, body: classicNotice(context, ticket, messageOf('password_reset', outcome)) };
}
