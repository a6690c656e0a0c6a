import { type Html, html } from '../../../server/html.ts';
import { page } from '../../../server/page.ts';
import { tenantOf } from '../model.ts';
import type { Auth0Context } from '../operation.ts';

/** The page on which somebody who forgot his password asks for another (texts: facts/auth0.md 3.5). */
export function resetPasswordRequestForm(
  context: Auth0Context,
  { error, email }: { error?: string; email?: string } = {},
): Html {
  const brand = tenantOf(context.model).friendly_name;
  const content = html`<h1>Forgot Your Password?</h1>
<p>Enter your email address and we will send you instructions to reset your password.</p>
<form method="post" novalidate>
<label for="email">Email address</label>
<input type="email" id="email" name="email" value="${email}" autocomplete="username" required autofocus${
    error === undefined ? null : html` aria-invalid="true" aria-describedby="email-error"`
  }>
${error === undefined ? null : html`<p class="error" id="email-error" role="alert">${error}</p>`}
<button type="submit" name="action" value="default">Continue</button>
</form>`;
  return page({ title: `Reset your password | ${brand}`, brand, content });
}

/** What it says afterwards, whether or not somebody has that address. */
export function resetPasswordEmailSent(context: Auth0Context, email: string): Html {
  const brand = tenantOf(context.model).friendly_name;
  const content = html`<h1>Check Your Email</h1>
<p>Please check the email address ${email} for instructions to reset your password.</p>
<form method="post">
<input type="hidden" name="email" value="${email}">
<button type="submit" name="action" value="resend">Resend email</button>
</form>`;
  return page({ title: `Check your email | ${brand}`, brand, content });
}
