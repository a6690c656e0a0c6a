import { type Html, html } from '../../../server/html.ts';
import { page } from '../../../server/page.ts';
import type { CodeChallenge } from '../code-challenge.ts';
import { tenantOf } from '../model.ts';
import type { Auth0Context } from '../operation.ts';

/** The page that asks for the code from a mail. */
export function codeChallengeForm(context: Auth0Context, { email }: CodeChallenge, error?: string): Html {
  const wrong = error !== undefined && html`aria-invalid="true" aria-describedby="code-error"`;
  const brand = tenantOf(context.model).friendly_name;
  const content = html`<h1>Verify Your Identity</h1>
<p>We've sent an email with your code to ${email}.</p>
<form method="post" novalidate>
<label for="code">Enter the code</label>
<input type="text" id="code" name="code" inputmode="numeric" autocomplete="one-time-code" required autofocus ${wrong}>
${error !== undefined && html`<p class="error" id="code-error" role="alert">${error}</p>`}
<button type="submit" name="action" value="default">Continue</button>
<button type="submit" name="action" value="resend" class="quiet">Resend</button>
</form>`;
  return page({ title: `Verify your identity | ${brand}`, brand, content });
}

/** The page for a challenge that is none. */
export function codeChallengeUnknown(context: Auth0Context): Html {
  const brand = tenantOf(context.model).friendly_name;
  const content = html`<h1>Please Try Again</h1>
<p>Something went wrong. Please return to the login page and try again.</p>`;
  return page({ title: `Verify your identity | ${brand}`, brand, content });
}
