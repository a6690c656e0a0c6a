import { type Html, html } from '../../../server/html.ts';
import { page } from '../../../server/page.ts';
import { type Login, loginLocation } from '../login.ts';
import type { Auth0Context } from '../operation.ts';
import { companyName } from './frame.ts';

/** What was sent, and why it will not do. */
interface Attempt {
  readonly error?: string;
  readonly email?: string;
}

/** The page on which somebody who forgot his password asks for another (texts: facts/auth0.md 3.5). */
export function resetPasswordRequestForm(
  context: Auth0Context,
  login: Login | undefined,
  { error, email }: Attempt = {},
): Html {
  const brand = companyName(context, login?.request.organization);
  const wrong = error !== undefined && html`aria-invalid="true" aria-describedby="email-error"`;
  const content = html`<h1>Forgot Your Password?</h1>
<p>Enter your email address and we will send you instructions to reset your password.</p>
<form method="post" novalidate>
<label for="email">Email address</label>
<input type="email" id="email" name="email" value="${email}" autocomplete="username" required autofocus ${wrong}>
${error !== undefined && html`<p class="error" id="email-error" role="alert">${error}</p>`}
<button type="submit" name="action" value="default">Continue</button>
</form>
${backLink(context, login)}`;
  return page({ title: `Reset your password | ${brand}`, brand, content });
}

/** What it says afterwards, whether or not somebody has that address. */
export function resetPasswordEmailSent(context: Auth0Context, login: Login | undefined, email: string): Html {
  const brand = companyName(context, login?.request.organization);
  const content = html`<h1>Check Your Email</h1>
<p>Please check the email address ${email} for instructions to reset your password.</p>
<form method="post">
<input type="hidden" name="email" value="${email}">
<button type="submit" name="action" value="resend" class="quiet">Resend email</button>
</form>
${backLink(context, login)}`;
  return page({ title: `Check your email | ${brand}`, brand, content });
}

/** Back to the login that somebody came from, if there was one. */
function backLink({ model }: Auth0Context, login: Login | undefined): Html | undefined {
  if (!login) return undefined;
  const client = model.clients.get(login.request.client_id)?.name ?? login.request.client_id;
  return html`<p class="aside"><a href="${loginLocation(login)}">Back to ${client}</a></p>`;
}
