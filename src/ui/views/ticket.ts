import type { Ticket } from '../../testing/client/index.ts';
import { copyButton } from '../copy.ts';
import { qrCode } from '../qr.ts';
import { linkTo } from '../route.ts';
import type { App } from '../state.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { nowOf, timeLeft } from '../time.ts';
import { issuerOf, lifeOf, type Step } from '../timeline.ts';
import { titleOf, userKey, webAddress } from '../words.ts';
import { detail, nothingOpen } from './detail.ts';
import { answerBadge, facts, part, providerTag, statusBadge, when } from './parts.ts';
import { ticketActions } from './ticket-actions.ts';

/** One ticket: what it gives its holder, what can be done with it, and its whole life. */
export function ticketDetail(app: App): TemplateResult {
  const { route, tickets, messages, requests, time } = app.state;
  const ticket = tickets.find(({ id }) => id === route.open);
  if (!ticket) return nothingOpen(app, 'ticket');
  const now = nowOf(time);
  const { provider, status, expiresAt } = ticket;
  const left =
    status === 'open' ? html`<span class="left">${timeLeft(Date.parse(expiresAt) - now)} left</span>` : nothing;
  const issuer = issuerOf(ticket, requests);
  const life = lifeOf(ticket, messages).map((step) => stepItem(step, now));
  return detail(
    app,
    titleOf(ticket),
    html`<p class="line wrap">${providerTag(provider)}${statusBadge(status)}${left}</p>
      ${linkPart(app, ticket)} ${codePart(app, ticket)} ${ticketActions(app, ticket)}
      ${part('Life', html`<ol class="timeline">${life}</ol>`)}
      ${part('Facts', factsOf(ticket, now))}
      ${
        issuer
          ? part(
              'Issued by',
              html`<a class="row" href=${linkTo('requests', issuer.id)}>
                <span class="line"><code>${issuer.method} ${new URL(issuer.url).pathname}</code>${answerBadge(issuer.status)}</span>
              </a>`,
            )
          : nothing
      }`,
  );
}

function linkPart(app: App, { url }: Ticket): TemplateResult | typeof nothing {
  if (url === null) return nothing;
  const href = webAddress(url);
  const open = html`<a class="button primary" href=${href ?? ''} target="_blank" rel="noopener noreferrer">Open</a>`;
  const code = qrCode(url, 'QR code of the link');
  const content = html`<p class="secret">${url}</p>
    <div class="actions">${href === undefined ? nothing : open}${copyButton(app, 'link', url)}</div>
    ${code && href !== undefined ? html`<details><summary>QR code for a phone</summary>${code}${reachHint(href)}</details>` : nothing}`;
  return part('Link', content);
}

/** A telephone does not find this machine under the names that it calls itself. */
function reachHint(href: string): TemplateResult | typeof nothing {
  const { hostname } = new URL(href);
  if (!/^(localhost|.*\.localhost|127\..*|\[::1\])$/.test(hostname)) return nothing;
  return html`<p class="soft">${hostname} is this machine to itself alone: start with <code>--host 0.0.0.0</code> and
    <code>--public-url</code> to open the link from elsewhere.</p>`;
}

function codePart(app: App, { code }: Ticket): TemplateResult | typeof nothing {
  if (code === null) return nothing;
  return part(
    'Code',
    html`<p class="secret code">${code}</p><div class="actions">${copyButton(app, 'code', code)}</div>`,
  );
}

function stepItem({ at, kind, text, detail: more, link }: Step, now: number): TemplateResult {
  const words = link === undefined ? text : html`<a href=${link}>${text}</a>`;
  return html`<li class=${kind}><span class="line">
    <span><strong>${words}</strong> ${more === undefined ? nothing : html`<span class="soft">${more}</span>`}</span>
    <span class="soft">${when(at, now)}</span></span></li>`;
}

function factsOf(ticket: Ticket, now: number): TemplateResult {
  const { id, provider, userId, email, phone, issuedAt, expiresAt } = ticket;
  const user = userId === null ? null : html`<a href=${linkTo('users', userKey(provider, userId))}>${userId}</a>`;
  return facts([
    ['Ticket', html`<code>${id}</code>`],
    ['User', user],
    ['Email', email],
    ['Phone', phone],
    ['Issued', when(issuedAt, now)],
    ['Expires', when(expiresAt, now)],
  ]);
}
