import type { Ticket } from '../../testing/client/index.ts';
import { linkTo } from '../route.ts';
import type { App } from '../state.ts';
import { html, type TemplateResult } from '../template.ts';
import { nowOf, timeLeft } from '../time.ts';
import { holderOf, matches, PURPOSES, STATUSES } from '../words.ts';
import { list, type Narrowing, PROVIDER } from './list.ts';
import { providerTag, statusBadge, when } from './parts.ts';

const STATUS: Narrowing = { name: 'status', label: 'Status', options: STATUSES.map((status) => [status, status]) };
const PURPOSE: Narrowing = { name: 'purpose', label: 'Purpose', options: Object.entries(PURPOSES) };

const EMPTY = html`<p>No tickets yet.</p>
  <p>Have your application ask for one, or <a href=${linkTo('issue')}>issue one here</a>: it appears at once.</p>`;

/** The tickets that were issued. */
export function ticketList(app: App): TemplateResult {
  const { tickets, route, time } = app.state;
  const { q, provider, status, purpose } = route.filters;
  const now = nowOf(time);
  const passing = tickets.filter(
    (ticket) =>
      (!provider || ticket.provider === provider) &&
      (!status || ticket.status === status) &&
      (!purpose || ticket.purpose === purpose) &&
      matches(q, textsOf(ticket)),
  );
  return list(app, {
    title: 'Tickets',
    items: passing,
    total: tickets.length,
    keyOf: ({ id }) => id,
    row: (ticket) => row(ticket, now),
    narrowings: [PROVIDER, PURPOSE, STATUS],
    empty: EMPTY,
  });
}

function textsOf({ id, userId, email, phone, url, code, purpose, provider, status }: Ticket) {
  return [id, userId, email, phone, url, code, PURPOSES[purpose], purpose, provider, status];
}

function row(ticket: Ticket, now: number): TemplateResult {
  const { purpose, provider, status, issuedAt, expiresAt } = ticket;
  const left = status === 'open' ? html`<span class="left">${timeLeft(Date.parse(expiresAt) - now)} left</span>` : '';
  return html`<span class="line"><strong>${PURPOSES[purpose]}</strong>${statusBadge(status)}</span>
    <span class="line"><span class="who">${holderOf(ticket)}</span>${left}</span>
    <span class="line soft">${providerTag(provider)}${when(issuedAt, now)}</span>`;
}
