import type { Ticket } from '../../../core/ticket.ts';
import { type Html, html } from '../../../server/html.ts';
import type { Auth0Context } from '../operation.ts';
import type { SsoSetup } from '../setup/sso-setup.ts';
import { stateOf } from '../tickets/transaction.ts';
import { tenantPage } from './frame.ts';

/** All texts are ours: the vendor's wizard asks step by step for what an identity provider needs. */
const TITLE = 'Set up Single Sign-On';

/** The identity providers to choose from, where a connection is created. */
export function ssoSetupForm(context: Auth0Context, setup: SsoSetup, error?: string): Html {
  const { ticket, profile, strategies } = setup;
  const create = strategies.length > 0;
  const wrong = error !== undefined && html`aria-invalid="true" aria-describedby="strategy-error" autofocus`;
  return ssoPage(
    context,
    setup,
    html`<h1>${TITLE}</h1>
<p>${profile.description ?? profile.name}</p>
<form method="post">
<input type="hidden" name="state" value="${stateOf(ticket)}">
${
  create &&
  html`<label for="strategy">Identity provider</label>
<select id="strategy" name="strategy" ${wrong}>${strategies.map((strategy) => html`<option>${strategy}</option>`)}</select>`
}
${error !== undefined && html`<p class="error" id="strategy-error" role="alert">${error}</p>`}
<button type="submit">${create ? 'Create connection' : 'Finish'}</button>
</form>`,
  );
}

export function ssoSetupSuccess(context: Auth0Context, setup: SsoSetup): Html {
  return ssoPage(
    context,
    setup,
    html`<h1>You're done</h1>\n<p>${setup.profile.name} is set up. You can close this page.</p>`,
  );
}

/** The link was used, revoked, is too old or was never issued. */
export function ssoSetupError(context: Auth0Context, ticket: Ticket | undefined): Html {
  const text = 'This link has expired or has already been used. Ask for a new one.';
  return ssoPage(context, ticket && { ticket }, html`<h1>Invalid Link</h1>\n<p>${text}</p>`);
}

/** The vendor's wizard looks as its profile says. */
function ssoPage(context: Auth0Context, about: Partial<SsoSetup> | undefined, content: Html): Html {
  return tenantPage(context, TITLE, content, { branding: about?.profile?.branding, ticketId: about?.ticket?.id });
}
