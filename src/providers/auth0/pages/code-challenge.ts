import { field } from '../../../server/form.ts';
import { type Html, html } from '../../../server/html.ts';
import type { Auth0Context } from '../operation.ts';
import type { CodeChallenge } from '../tickets/code-challenge.ts';
import { companyName } from './brand.ts';
import { tenantPage } from './frame.ts';

/** The page that asks for the code from a mail. */
export function codeChallengeForm(context: Auth0Context, { email, ticketId }: CodeChallenge, error?: string): Html {
  const attributes = html`type="text" inputmode="numeric" autocomplete="one-time-code" required autofocus`;
  const content = html`<h1>Verify Your Identity</h1>
<p>We've sent an email with your code to ${email}.</p>
<form method="post" novalidate>
${field('code', 'Enter the code', attributes, error)}
<button type="submit" name="action" value="default">Continue</button>
<button type="submit" name="action" value="resend" class="quiet">Resend</button>
</form>`;
  return challengePage(context, content, ticketId);
}

/** The page for a challenge that is none. */
export function codeChallengeUnknown(context: Auth0Context): Html {
  const content = html`<h1>Please Try Again</h1>
<p>Something went wrong. Please return to the login page and try again.</p>`;
  return challengePage(context, content);
}

function challengePage(context: Auth0Context, content: Html, ticketId?: string): Html {
  return tenantPage(context, `Verify your identity | ${companyName(context)}`, content, { ticketId });
}
