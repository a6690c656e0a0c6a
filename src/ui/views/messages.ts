import type { Message } from '../../testing/client/index.ts';
import { linkTo, type Route } from '../route.ts';
import type { App } from '../state.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { nowOf } from '../time.ts';
import { matches, providerName, subjectOf, titleOf } from '../words.ts';
import { detail, nothingOpen } from './detail.ts';
import { list, type Narrowing, PROVIDER } from './list.ts';
import { facts, providerTag, verbatim, when } from './parts.ts';

const CHANNEL: Narrowing = {
  name: 'channel',
  label: 'Channel',
  options: [
    ['email', 'Email'],
    ['sms', 'Text message'],
  ],
};

/** How an e-mail can be looked at. */
const FORMS = [
  ['html', 'Mail'],
  ['text', 'Text'],
  ['source', 'Source'],
] as const;

/** What the vendors would have sent. */
export function messageList(app: App): TemplateResult {
  const { messages, route, time } = app.state;
  const { q, provider, channel } = route.filters;
  const now = nowOf(time);
  const passing = messages.filter(
    (message) =>
      (!provider || message.provider === provider) &&
      (!channel || message.channel === channel) &&
      matches(q, [message.id, message.to, message.from, message.subject, message.text]),
  );
  return list(app, {
    title: 'Messages',
    items: passing,
    total: messages.length,
    keyOf: ({ id }) => id,
    row: (message) => row(message, now),
    narrowings: [PROVIDER, CHANNEL],
    empty: html`<p>No messages yet.</p><p>Whatever the vendors would send by email or text message comes here, and goes nowhere else.</p>`,
  });
}

function row(message: Message, now: number): TemplateResult {
  const { to, channel, provider, sentAt } = message;
  return html`<span class="line"><strong>${subjectOf(message)}</strong></span>
    <span class="line"><span class="who">${to}</span></span>
    <span class="line soft"><span>${providerName(provider)} · ${channel === 'sms' ? 'text message' : 'email'}</span>${when(sentAt, now)}</span>`;
}

/** One message, as its reader would see it. */
export function messageDetail(app: App): TemplateResult {
  const { route, messages, tickets, time } = app.state;
  const message = messages.find(({ id }) => id === route.open);
  if (!message) return nothingOpen(app, 'message');
  const { id, to, from, ticketId, sentAt, provider } = message;
  const ticket = tickets.find((each) => each.id === ticketId);
  const link =
    ticketId === null ? null : html`<a href=${linkTo('tickets', ticketId)}>${ticket ? titleOf(ticket) : ticketId}</a>`;
  return detail(
    app,
    subjectOf(message),
    html`<p class="line wrap">${providerTag(provider)}</p>
      ${facts([
        ['From', from],
        ['To', to],
        ['Sent', when(sentAt, nowOf(time))],
        ['Ticket', link],
        ['Message', html`<code>${id}</code>`],
      ])}
      ${message.channel === 'sms' ? html`<p class="bubble">${message.text}</p>` : mail(app, message)}`,
  );
}

function mail(app: App, message: Message): TemplateResult {
  const { route } = app.state;
  const form = FORMS.find(([name]) => name === route.filters['form'])?.[0] ?? (message.html === null ? 'text' : 'html');
  const address = (name: string): Route => ({ ...route, filters: { ...route.filters, form: name } });
  const choose = (name: string) => app.go(address(name), 'replace');
  return html`<div class="choices" role="group" aria-label="How to show the mail">
      ${FORMS.map(([name, label]) =>
        name === 'html' && message.html === null
          ? nothing
          : html`<button type="button" class="quiet" aria-pressed=${name === form} @click=${() => choose(name)}>${label}</button>`,
      )}
    </div>
    ${form === 'html' ? frame(message) : verbatim(form === 'text' ? message.text : sourceOf(app, message.id))}`;
}

/** A mail runs nothing, loads nothing and is of another origin; the links in it open windows of their own. */
function frame({ id }: Message): TemplateResult {
  return html`<iframe title="The mail" sandbox="allow-popups allow-popups-to-escape-sandbox"
    referrerpolicy="no-referrer" src="/__inspect/messages/${encodeURIComponent(id)}.html?framed=true"></iframe>`;
}

function sourceOf(app: App, id: string): string {
  const { sources } = app.state;
  if (!sources.has(id)) queueMicrotask(() => void readSource(app, id));
  return sources.get(id) ?? '';
}

async function readSource(app: App, id: string): Promise<void> {
  if (app.state.sources.has(id)) return;
  app.change({ sources: new Map(app.state.sources).set(id, null) });
  const text = await app.client.messageSource(id).catch((error: Error) => error.message);
  app.change({ sources: new Map(app.state.sources).set(id, text) });
}
