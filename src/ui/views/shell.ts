import { linkTo, VIEWS, type View } from '../route.ts';
import type { App, State } from '../state.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { nowOf, wallTime } from '../time.ts';
import { subjectOf, titleOf } from '../words.ts';
import { control } from './control.ts';
import { icon } from './icons.ts';
import { issue } from './issue.ts';
import { messageDetail, messageList } from './messages.ts';
import { requestDetail } from './request.ts';
import { requestList } from './requests.ts';
import { ticketDetail } from './ticket.ts';
import { ticketList } from './tickets.ts';
import { userDetail, userList } from './users.ts';

type Render = (app: App) => TemplateResult;

const NAMES: Readonly<Record<View, string>> = {
  tickets: 'Tickets',
  messages: 'Messages',
  users: 'Users',
  requests: 'Requests',
  issue: 'Issue',
  control: 'Control',
};

/** The views that are a list with something open beside it, and those that are a page. */
const PANES: Readonly<Partial<Record<View, readonly [list: Render, detail: Render]>>> = {
  tickets: [ticketList, ticketDetail],
  messages: [messageList, messageDetail],
  users: [userList, userDetail],
  requests: [requestList, requestDetail],
};
const PAGES: Readonly<Partial<Record<View, Render>>> = { issue, control };

/** The whole inbox. */
export function shell(app: App): TemplateResult {
  const { route, notice, arrival } = app.state;
  const panes = PANES[route.view];
  const content = panes ? panes.map((render) => render(app)) : PAGES[route.view]?.(app);
  return html`<a class="skip" href="#content" @click=${skip}>Skip to the content</a>
    <header class="top">
      <a class="brand" href=${linkTo('tickets')}>Ticketstub</a>
      <nav aria-label="Inbox">${VIEWS.map((view) => entry(app.state, view))}</nav>
      ${status(app)}
    </header>
    <main id="content" tabindex="-1" class=${panes ? (route.open === undefined ? 'panes' : 'panes opened') : 'single'}>
      ${panes ? html`<h1 class="hidden">${NAMES[route.view]}</h1>` : nothing}${content}
    </main>
    <div class="notice ${notice?.wrong ? 'wrong' : ''}" role="status">${notice?.text}</div>
    <div class="hidden" role="log" aria-live="polite">${arrival}</div>`;
}

/** The title of the window: what is open, else where it is. */
export function titleFor({ route: { view, open }, tickets, messages }: State): string {
  const ticket = view === 'tickets' && tickets.find(({ id }) => id === open);
  const message = view === 'messages' && messages.find(({ id }) => id === open);
  const title = ticket ? titleOf(ticket) : message ? subjectOf(message) : NAMES[view];
  return `${title} | Ticketstub`;
}

function entry({ route }: State, view: View): TemplateResult {
  return html`<a href=${linkTo(view)} aria-current=${view === route.view ? 'page' : nothing}>${icon(view)}<span>${NAMES[view]}</span></a>`;
}

function status(app: App): TemplateResult {
  const { connection, time } = app.state;
  const told = { connecting: 'Connecting…', live: 'Live', lost: 'The emulator does not answer' }[connection];
  const { signedIn } = document.body.dataset;
  const [date, clockTime] = wallTime(nowOf(time)).split(' ');
  const clock = html`<a class="time" href=${linkTo('control')} title="The emulator's clock">
    <span class="date">${date} </span>${clockTime} UTC${time.frozen ? html` <span class="badge frozen">frozen</span>` : ''}</a>`;
  return html`<div class="status">
    ${connection === 'connecting' ? nothing : clock}
    <span class="connection ${connection}" role="status">${told}</span>
    ${signedIn === undefined ? nothing : html`<button type="button" class="quiet" @click=${() => app.act(() => signOut())}>Sign out</button>`}
  </div>`;
}

async function signOut(): Promise<string> {
  await fetch('/__inspect/session', { method: 'DELETE' });
  location.reload();
  return 'You are signed out.';
}

/** The address stays as it is: only the keyboard goes on. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
