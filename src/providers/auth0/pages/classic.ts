import type { Ticket } from '../../../core/ticket.ts';
import { type Html, html } from '../../../server/html.ts';
import type { Auth0Context } from '../operation.ts';
import { requestOf } from '../tickets/ticket.ts';
import { csrfTokenOf } from '../tickets/transaction.ts';
import { ticketPage } from './frame.ts';
import { type FieldErrors, passwordFields } from './password-fields.ts';

const TITLE = 'Reset your password';
/** The fields of the form, in the vendor's names (facts/auth0.md 3.4). */
const FIELDS = { password: 'newPassword', confirmation: 'confirmNewPassword' } as const;

/** The classic page for a new password, with the vendor's form. */
export function classicForm(context: Auth0Context, ticket: Ticket, errors: FieldErrors = {}): Html {
  const connection = context.model.connections.find('name', requestOf(ticket).identity.connection);
  const content = html`<h1>Change Password</h1>
<p>Enter a new password for ${ticket.email}.</p>
<form id="change-password-form" action="/lo/reset" method="post" novalidate>
<input type="hidden" name="_csrf" value="${csrfTokenOf(ticket)}">
<input type="hidden" name="ticket" value="${ticket.secret}">
<input type="hidden" name="email" value="${ticket.email}">
${passwordFields(connection, FIELDS, errors)}
<button type="submit">Reset password</button>
</form>`;
  return ticketPage(context, ticket, TITLE, content);
}

/** The classic page when there is nowhere to go: one sentence. */
export function classicNotice(context: Auth0Context, ticket: Ticket | undefined, sentence: string): Html {
  return ticketPage(context, ticket, TITLE, html`<h1>Password reset</h1>\n<p>${sentence}</p>`);
}
