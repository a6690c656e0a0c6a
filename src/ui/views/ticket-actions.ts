import type { Redemption, Scan, Ticket } from '../../testing/client/index.ts';
import { copyButton } from '../copy.ts';
import { sending, typedIn } from '../forms.ts';
import { type App, placed } from '../state.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { labelled } from './fields.ts';
import { address, part } from './parts.ts';

const PROFILES: readonly (readonly [Scan['profile'], string])[] = [
  ['head', 'asks for the head alone'],
  ['get', 'follows redirects'],
  ['browser', 'runs the page'],
];

/** What can be done with a ticket: let it end, redeem it, have its link scanned; and what came of that. */
export function ticketActions(app: App, ticket: Ticket): TemplateResult {
  const { id, status, url } = ticket;
  const outcome = app.state.outcomes.get(id);
  const open = status === 'open';
  const end = (how: 'expireTicket' | 'revokeTicket', told: string) => async () => {
    show(app, await app.client[how](id));
    return told;
  };
  return part(
    'Actions',
    html`<div class="actions">
        <button type="button" class="quiet" ?disabled=${!open} @click=${() => app.act(end('expireTicket', 'The ticket has expired.'))}>Expire</button>
        <button type="button" class="quiet" ?disabled=${!open} @click=${() => app.act(end('revokeTicket', 'The ticket is revoked.'))}>Revoke</button>
      </div>
      ${redeemForm(app, ticket)} ${url === null ? nothing : scanForm(app, id)}
      ${outcome ? html`<div class="outcome">${'profile' in outcome ? scanned(outcome) : redeemed(app, outcome)}</div>` : nothing}`,
  );
}

function redeemForm(app: App, { id }: Ticket): TemplateResult {
  const redeem = async (form: FormData) => {
    const password = typedIn(form, 'password');
    const outcome = await app.client.redeemTicket(id, password === '' ? {} : { password });
    keep(app, outcome);
    return outcome.redeemed ? 'The ticket is redeemed.' : 'The ticket was not redeemed.';
  };
  return html`<form class="inline" @submit=${sending(app, redeem)}>
    <label>Redeem it, with the password
      <input name="password" autocomplete="off" spellcheck="false" placeholder="made up when empty"></label>
    <button class="quiet">Redeem</button>
  </form>`;
}

function scanForm(app: App, id: string): TemplateResult {
  const scan = async (form: FormData) => {
    const [profile] = PROFILES.find(([each]) => each === typedIn(form, 'profile')) ?? ['get' as const];
    const outcome = await app.client.scanTicket(id, profile);
    keep(app, outcome);
    return outcome.consumed ? 'The scan used the link up.' : 'The link has survived the scan.';
  };
  return html`<form class="inline" @submit=${sending(app, scan)}>
    ${labelled(
      'profile',
      'Scan the link as a mail scanner that',
      (field) => html`<select id=${field} name="profile">
        ${PROFILES.map(([value, text]) => html`<option value=${value} ?selected=${value === 'get'}>${text}</option>`)}
      </select>`,
    )}
    <button class="quiet">Scan</button>
  </form>`;
}

function redeemed(app: App, { page, redirect, password }: Redemption): TemplateResult {
  const { heading, errors } = page;
  return html`
    ${heading === null ? nothing : html`<p>The page says <strong>${heading}</strong></p>`}
    ${errors.map((error) => html`<p class="error">${error}</p>`)}
    ${redirect === null ? nothing : html`<p>It leads on to ${address(redirect)}</p>`}
    ${password === undefined ? nothing : html`<p class="line wrap"><span>The password is <code>${password}</code></span>${copyButton(app, 'password', password)}</p>`}`;
}

function scanned({ requests, consumed }: Scan): TemplateResult {
  return html`<p>${consumed ? 'The scan used the link up:' : 'The link is as good as before:'}</p>
    <ul>${requests.map(({ method, url, status }) => html`<li><code>${method} ${url}</code> ${status ?? 'cut'}</li>`)}</ul>`;
}

function keep(app: App, outcome: Redemption | Scan): void {
  app.change({ outcomes: new Map(app.state.outcomes).set(outcome.ticket.id, outcome) });
  show(app, outcome.ticket);
}

/** The event tells of it too, but whoever pressed the button need not wait for that. */
function show(app: App, ticket: Ticket): void {
  app.change({ tickets: placed(app.state.tickets, ticket) });
}
