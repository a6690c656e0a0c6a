import { statusOf, type Ticket } from '../../../core/ticket.ts';
import { type Html, html } from '../../../server/html.ts';
import type { Auth0Context } from '../operation.ts';
import { loginRoute } from '../tickets/redirect.ts';
import { requestOf } from '../tickets/ticket.ts';
import { stateOf } from '../tickets/transaction.ts';
import { applicationName, backButton, ticketPage } from './frame.ts';
import { type FieldErrors, passwordFields } from './password-fields.ts';

/** The fields of the form, in the vendor's names (facts/auth0.md 3.5). */
const FIELDS = { password: 'password-reset', confirmation: 're-enter-password' } as const;

const FORGOT = 'return to the login page and select "Forgot Your Password"';
const DEAD_LINKS = {
  expired: { heading: 'Link Expired', text: `To reset your password, ${FORGOT} to send a new email.` },
  used: {
    heading: 'Invalid Link',
    text: `This link has already been used. To reset your password, ${FORGOT} to send a new email.`,
  },
  unknown: { heading: 'Please Try Again', text: `Something went wrong. Please ${FORGOT} to try again.` },
} as const;

/** The form for a new password. */
export function resetPasswordForm(context: Auth0Context, ticket: Ticket, errors: FieldErrors = {}): Html {
  const connection = context.model.connections.find('name', requestOf(ticket).identity.connection);
  const title = `Reset your password | ${applicationName(context, ticket)}`;
  const content = html`<h1>Change Your Password</h1>
<p>Enter a new password below to change your password.</p>
<form method="post" novalidate>
<input type="hidden" name="state" value="${stateOf(ticket)}">
${passwordFields(connection, FIELDS, errors)}
<button type="submit" name="action" value="default">Reset password</button>
</form>`;
  return ticketPage(context, ticket, title, content);
}

export function resetPasswordSuccess(context: Auth0Context, ticket: Ticket, origin: string): Html {
  const title = `Password reset successful | ${applicationName(context, ticket)}`;
  const content = html`<h1>Password Changed!</h1>
<p>Your password has been changed successfully.</p>
${backButton(context, ticket, loginRoute(context, ticket, origin))}`;
  return ticketPage(context, ticket, title, content);
}

/** Why a link leads nowhere: it is too old, no good any more, or none that was issued. */
export function resetPasswordError(context: Auth0Context, ticket: Ticket | undefined): Html {
  const status = ticket ? statusOf(ticket, context.clock.now()) : 'open';
  const { heading, text } = DEAD_LINKS[status === 'open' ? 'unknown' : status === 'expired' ? 'expired' : 'used'];
  const title = `Password reset error | ${applicationName(context, ticket)}`;
  return ticketPage(context, ticket, title, html`<h1>${heading}</h1>\n<p>${text}</p>`);
}
