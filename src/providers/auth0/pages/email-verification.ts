import type { Ticket } from '../../../core/ticket.ts';
import { SEND_AT_ONCE } from '../../../server/form.ts';
import { type Html, html } from '../../../server/html.ts';
import type { Auth0Context } from '../operation.ts';
import type { Outcome } from '../tickets/redemption.ts';
import { loginRoute } from '../tickets/redirect.ts';
import { stateOf } from '../tickets/transaction.ts';
import { applicationName, backButton, ticketPage } from './frame.ts';

/** The page behind a link: its script sends the form at once, so that a scanner which runs none verifies nothing. */
export function emailVerificationForm(context: Auth0Context, ticket: Ticket): Html {
  const content = html`<h1>Verify your email</h1>
<p>Confirm that ${ticket.email} is yours.</p>
<form method="post">
<input type="hidden" name="state" value="${stateOf(ticket)}">
<button type="submit" name="action" value="confirm">Verify my email</button>
</form>
${SEND_AT_ONCE}`;
  return ticketPage(context, ticket, titleOf(context, ticket), content);
}

export function emailVerificationSuccess(context: Auth0Context, ticket: Ticket, origin: string): Html {
  const content = html`<h1>Email Verified</h1>
<p>Your email address was successfully verified.</p>
${backButton(context, ticket, loginRoute(context, ticket, origin))}`;
  return ticketPage(context, ticket, titleOf(context, ticket), content);
}

/** Why nothing was verified, in the page's own words, which are not those of the redirect (facts/auth0.md 3.5). */
export function emailVerificationError(context: Auth0Context, ticket: Ticket | undefined, outcome: Outcome): Html {
  const content = html`<h1>Error</h1>\n<p>${errorText(outcome)}</p>`;
  return ticketPage(context, ticket, titleOf(context, ticket), content);
}

function errorText(outcome: Outcome): string {
  if (outcome.is === 'dead') {
    return outcome.reason === 'expired' ? 'This ticket was expired.' : 'This ticket was already used.';
  }
  if (outcome.is === 'already_verified') return 'This account is already verified.';
  if (outcome.is === 'orphaned') return 'User account does not exist or the verification code is invalid.';
  return 'Your email address could not be verified.';
}

function titleOf(context: Auth0Context, ticket: Ticket | undefined): string {
  return `Email verification status ${applicationName(context, ticket)}`;
}
