import { type Html, html } from '../../../server/html.ts';
import { page } from '../../../server/page.ts';
import { invitationNamed } from '../invitation.ts';
import { type Login, loginConnection } from '../login.ts';
import type { Auth0Context } from '../operation.ts';
import { companyName } from './frame.ts';

/** What was sent and why nobody was signed in by it. */
export interface LoginAttempt {
  readonly username: string;
  readonly errors: { readonly username?: string | undefined; readonly password?: string | undefined };
}

/** The login form, in the words of the vendor's prompt `login`; each field with its error beside it. */
export function loginForm(context: Auth0Context, login: Login, attempt?: LoginAttempt): Html {
  const { client_id, login_hint, connection: wanted, organization, invitation } = login.request;
  const connection = loginConnection(context, wanted);
  const client = context.model.clients.get(client_id)?.name ?? client_id;
  const brand = companyName(context, organization);
  const invitee = invitation && invitationNamed(context, invitation, organization)?.invitee.email;
  const { username = login_hint ?? invitee, errors = {} } = attempt ?? {};
  const named = connection?.options.requires_username;
  const label = named ? 'Username or email address' : 'Email address';
  const typed = html`type="${named ? 'text' : 'email'}" autocapitalize="none" autocomplete="username" value="${username}"`;
  const secret = html`type="password" autocomplete="current-password"`;
  const content = html`<h1>Welcome</h1>
<p>Log in to ${brand} to continue to ${client}.</p>
<form method="post" novalidate>
<input type="hidden" name="state" value="${login.id}">
${field('username', label, typed, errors.username, !username)}
${field('password', 'Password', secret, errors.password, Boolean(username))}
${connection && html`<p class="aside"><a href="/u/reset-password/request/${encodeURIComponent(connection.name)}?state=${login.id}">Forgot password?</a></p>`}
<button type="submit" name="action" value="default">Continue</button>
</form>`;
  return page({ title: `Log in | ${client}`, brand, content });
}

function field(name: string, label: string, attributes: Html, error: string | undefined, focus: boolean): Html {
  const wrong = error !== undefined && html`aria-invalid="true" aria-describedby="${name}-error"`;
  return html`<label for="${name}">${label}</label>
<input id="${name}" name="${name}" ${attributes} required ${wrong} ${focus && html`autofocus`}>
${error !== undefined && html`<p class="error" id="${name}-error" role="alert">${error}</p>`}`;
}
