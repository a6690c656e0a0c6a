import type { User } from '../../testing/client/index.ts';
import { copyButton } from '../copy.ts';
import { sending } from '../forms.ts';
import { type Draft, NO_ROWS, sendCall, valuesOf } from '../issue/draft.ts';
import type { Kind } from '../issue/kind.ts';
import { KINDS, usersFor } from '../issue/kinds.ts';
import { curlOf, sdkOf } from '../issue/snippets.ts';
import { linkTo } from '../route.ts';
import type { App, State } from '../state.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { nameOf, providerName, userKey } from '../words.ts';
import { fieldInput, labelled } from './fields.ts';
import { answerBadge, verbatim } from './parts.ts';

const TOKEN_HINT = 'Any one will do, unless the emulator was started with --auth strict.';

/** A form that calls the vendor's own API for a ticket of any kind, and shows that call. */
export function issue(app: App): TemplateResult {
  const { draft } = app.state;
  const { kind, candidates, given, call } = orderOf(app.state);
  const sender = { origin: location.origin, token: draft.token };
  const send = async () => {
    // What was typed last may not have been shown yet.
    const answer = await sendCall(orderOf(app.state).call, app.state.draft.token, app.client);
    edit(app, { answer });
    return answer.ticketId === undefined ? `The answer is ${answer.status}.` : 'The ticket is issued.';
  };
  return html`<div class="page">
    <h1>Issue a ticket</h1>
    <form class="panel grid" @submit=${sending(app, send)}>
      ${labelled('kind', 'Kind', (id) => kindSelect(app, kind, id))}
      ${kind.forUser ? labelled('for', 'For', (id) => userSelect(app, candidates, given.user, id)) : nothing}
      ${kind.fields.map((field) =>
        fieldInput(field, given, (value) => edit(app, { values: { ...app.state.draft.values, [field.name]: value } })),
      )}
      ${call.bearer ? labelled('token', 'Bearer token', (id, hintId) => tokenInput(app, id, hintId), TOKEN_HINT) : nothing}
      <div class="actions"><button class="primary">Issue the ticket</button></div>
    </form>
    ${draft.answer ? answerPart(draft.answer) : nothing}
    ${snippet(app, 'The same with curl', 'curl command', curlOf(call, sender))}
    ${snippet(app, 'The same by SDK', 'SDK call', sdkOf(call, sender))}
  </div>`;
}

/** What the form asks for, as it stands. */
function orderOf({ route, users = [], draft }: State) {
  const wanted = users.find((user) => userKey(user.provider, user.userId) === route.filters['for']);
  const kind = kindOf(route.filters['kind'], wanted?.provider);
  const candidates = usersFor(kind, users);
  const user = candidates.find((each) => each === wanted) ?? candidates[0];
  const given = { user: kind.forUser ? user : undefined, values: valuesOf(draft, kind), rows: draft.rows ?? NO_ROWS };
  return { kind, candidates, given, call: kind.call(given) };
}

/** The kind of the URL, else the first of that provider. */
function kindOf(id: string | undefined, provider: string | undefined): Kind {
  const kind = KINDS.find((each) => each.id === id) ?? KINDS.find((each) => each.provider === provider) ?? KINDS[0];
  if (!kind) throw new Error('There are no kinds of tickets.');
  return kind;
}

function kindSelect(app: App, kind: Kind, id: string): TemplateResult {
  const groups = ['auth0', 'zitadel'].map((provider) => {
    const kinds = KINDS.filter((each) => each.provider === provider);
    return html`<optgroup label=${providerName(provider)}>
      ${kinds.map((each) => html`<option value=${each.id} ?selected=${each === kind}>${each.title}</option>`)}
    </optgroup>`;
  });
  return html`<select id=${id} @change=${(event: Event) => narrow(app, 'kind', event)}>${groups}</select>`;
}

function userSelect(app: App, candidates: readonly User[], user: User | undefined, id: string): TemplateResult {
  const option = (each: User) =>
    html`<option value=${userKey(each.provider, each.userId)} ?selected=${each === user}>${each.email ?? nameOf(each)}</option>`;
  return html`<select id=${id} required @change=${(event: Event) => narrow(app, 'for', event)}>${candidates.map(option)}</select>`;
}

function tokenInput(app: App, id: string, hintId: string | typeof nothing): TemplateResult {
  return html`<input id=${id} aria-describedby=${hintId} .value=${app.state.draft.token} required spellcheck="false"
    autocomplete="off" @input=${(event: Event) => edit(app, { token: valueIn(event) })}>`;
}

function answerPart({ status, text, ticketId }: NonNullable<Draft['answer']>): TemplateResult {
  const link =
    ticketId === undefined
      ? nothing
      : html`<a class="button primary" href=${linkTo('tickets', ticketId)}>See the ticket</a>`;
  const badge = html`<span class="line">${answerBadge(status)}${link}</span>`;
  return panel('Answer', indented(text), badge);
}

function snippet(app: App, title: string, what: string, text: string): TemplateResult {
  return panel(title, text, copyButton(app, what, text));
}

function panel(title: string, text: string, extra: TemplateResult): TemplateResult {
  return html`<section class="panel part"><header><h2>${title}</h2>${extra}</header>${verbatim(text)}</section>`;
}

/** What another kind or user is chosen for is another call: what the last one was answered goes. */
function narrow(app: App, name: string, event: Event): void {
  const { route } = app.state;
  edit(app, { answer: undefined });
  app.go({ ...route, filters: { ...route.filters, [name]: valueIn(event) } }, 'replace');
}

function edit(app: App, patch: Partial<Draft>): void {
  app.change({ draft: { ...app.state.draft, ...patch } });
}

function valueIn(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

/** JSON as somebody reads it, anything else as it came. */
function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
