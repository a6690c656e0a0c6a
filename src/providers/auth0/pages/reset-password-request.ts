import { field } from '../../../server/form.ts';
import { type Html, html } from '../../../server/html.ts';
import { type Login, loginLocation } from '../login/login.ts';
import type { Auth0Context } from '../operation.ts';
import { companyName } from './brand.ts';
import { clientName, tenantPage } from './frame.ts';

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
  const attributes = html`type="email" value="${email}" autocomplete="username" required autofocus`;
  const content = html`<h1>Forgot Your Password?</h1>
<p>Enter your email address and we will send you instructions to reset your password.</p>
<form method="post" novalidate>
${field('email', 'Email address', attributes, error)}
<button type="submit" name="action" value="default">Continue</button>
</form>
${backLink(context, login)}`;
  return requestPage(context, login, 'Reset your password', content);
}

/** What it says afterwards, whether or not somebody has that address. */
export function resetPasswordEmailSent(context: Auth0Context, login: Login | undefined, email: string): Html {
  const content = html`<h1>Check Your Email</h1>
<p>Please check the email address ${email} for instructions to reset your password.</p>
<form method="post">
<input type="hidden" name="email" value="${email}">
<button type="submit" name="action" value="resend" class="quiet">Resend email</button>
</form>
${backLink(context, login)}`;
  return requestPage(context, login, 'Check your email', content);
}

function requestPage(context: Auth0Context, login: Login | undefined, title: string, content: Html): Html {
  const organization = login?.request.organization;
  return tenantPage(context, `${title} | ${companyName(context, organization)}`, content, {
    organizationId: organization,
  });
}

/** Back to the login that somebody came from, if there was one. */
function backLink(context: Auth0Context, login: Login | undefined): Html | undefined {
  if (!login) return undefined;
  return html`<p class="aside"><a href="${loginLocation(login)}">Back to ${clientName(context, login.request.client_id)}</a></p>`;
}
