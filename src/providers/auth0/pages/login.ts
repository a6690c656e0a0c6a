import { field } from '../../../server/form.ts';
import { type Html, html } from '../../../server/html.ts';
import { type Login, loginConnection } from '../login/login.ts';
import type { Auth0Context } from '../operation.ts';
import { invitationNamed } from '../organizations/invitation.ts';
import { companyName } from './brand.ts';
import { clientName, tenantPage } from './frame.ts';

/** What was sent and why nobody was signed in by it. */
export interface LoginAttempt {
  readonly username: string;
  readonly errors: { readonly username?: string | undefined; readonly password?: string | undefined };
}

const FOCUS = html` autofocus`;

/** The login form, in the words of the vendor's prompt `login`; each field with its error beside it. */
export function loginForm(context: Auth0Context, login: Login, attempt?: LoginAttempt): Html {
  const { client_id, login_hint, connection: wanted, organization, invitation } = login.request;
  const connection = loginConnection(context, wanted);
  const client = clientName(context, client_id);
  const brand = companyName(context, organization);
  const invited = invitation === undefined ? undefined : invitationNamed(context, invitation, organization);
  const { username = login_hint ?? invited?.invitee.email, errors = {} } = attempt ?? {};
  const named = connection?.options.requires_username;
  const label = named ? 'Username or email address' : 'Email address';
  // What there is to type next has the focus.
  const [here, there] = username && !errors.username ? [undefined, FOCUS] : [FOCUS, undefined];
  const typed = html`type="${named ? 'text' : 'email'}" autocapitalize="none" autocomplete="username" value="${username}"${here}`;
  const secret = html`type="password" autocomplete="current-password"${there}`;
  const content = html`<h1>Welcome</h1>
<p>Log in to ${brand} to continue to ${client}.</p>
<form method="post" novalidate>
<input type="hidden" name="state" value="${login.id}">
${field('username', label, typed, errors.username)}
${field('password', 'Password', secret, errors.password)}
${connection && html`<p class="aside"><a href="/u/reset-password/request/${encodeURIComponent(connection.name)}?state=${login.id}">Forgot password?</a></p>`}
<button type="submit" name="action" value="default">Continue</button>
</form>`;
  return tenantPage(context, `Log in | ${client}`, content, {
    organizationId: organization,
    ticketId: invited?.ticket.id,
  });
}
