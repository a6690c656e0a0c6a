import type { Ticket } from '../../../core/ticket.ts';
import { type Html, html } from '../../../server/html.ts';
import type { Auth0Context } from '../operation.ts';
import type { EnrollmentRefusal } from '../setup/enrollment.ts';
import { stateOf } from '../tickets/transaction.ts';
import { ticketPage } from './frame.ts';

/** The vendor's texts: prompt `mfa`, screens `mfa-enroll-result` and `mfa-begin-enroll-options`. */
const TITLE = 'Secure your Account';
const REFUSALS: Readonly<Record<EnrollmentRefusal, { readonly heading: string; readonly text: string }>> = {
  already_enrolled: {
    heading: 'Factor Already Exists',
    text: 'Two-factor verification has already been enabled.',
  },
  already_used: {
    heading: 'Already used',
    text: 'This link has already been used. Please get a new link to enroll with Multi-factor Authentication.',
  },
  expired_ticket: { heading: 'Expired Link', text: 'This link is expired.' },
  invalid_ticket: { heading: 'Invalid Link', text: 'This link is invalid or expired.' },
};

/** Stands for the steps in which the vendor proves a factor. */
export function enrollmentForm(context: Auth0Context, ticket: Ticket): Html {
  const content = html`<h1>Keep Your Account Safe</h1>
<p>Add another authentication method.</p>
<form method="post">
<input type="hidden" name="state" value="${stateOf(ticket)}">
<button type="submit" name="action" value="default">Enroll</button>
</form>`;
  return ticketPage(context, ticket, TITLE, content);
}

export function enrollmentSuccess(context: Auth0Context, ticket: Ticket): Html {
  const content = html`<h1>You're All Set!</h1>\n<p>You have successfully added a new authentication factor.</p>`;
  return ticketPage(context, ticket, TITLE, content);
}

/** Why no factor was added; without a reason the link is none of ours. */
export function enrollmentError(
  context: Auth0Context,
  ticket: Ticket | undefined,
  refusal: EnrollmentRefusal = 'invalid_ticket',
): Html {
  const { heading, text } = REFUSALS[refusal];
  return ticketPage(context, ticket, TITLE, html`<h1>${heading}</h1>\n<p>${text}</p>`);
}
