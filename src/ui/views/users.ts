import type { User } from '../../testing/client/index.ts';
import { linkTo } from '../route.ts';
import type { App } from '../state.ts';
import { html, type TemplateResult } from '../template.ts';
import { nowOf } from '../time.ts';
import { matches, nameOf, PURPOSES, pretty, providerName, stateOf, userKey } from '../words.ts';
import { detail, nothingOpen } from './detail.ts';
import { list, PROVIDER } from './list.ts';
import { facts, part, providerTag, statusBadge, verbatim, when } from './parts.ts';

const keyOf = ({ provider, userId }: User) => userKey(provider, userId);

/** The users of all providers. */
export function userList(app: App): TemplateResult {
  const { users = [], route } = app.state;
  const { q, provider } = route.filters;
  const passing = users.filter(
    (user) =>
      (!provider || user.provider === provider) &&
      matches(q, [user.userId, user.email, nameOf(user), ...stateOf(user)]),
  );
  return list(app, {
    title: 'Users',
    items: passing,
    total: users.length,
    keyOf,
    row,
    narrowings: [PROVIDER],
    empty: html`<p>${app.state.users ? 'There are no users.' : 'Reading the users…'}</p>`,
  });
}

function row(user: User): TemplateResult {
  return html`<span class="line"><strong>${nameOf(user)}</strong></span>
    <span class="line"><span class="who">${user.email ?? user.userId}</span></span>
    <span class="line soft"><span>${[providerName(user.provider), ...stateOf(user)].join(' · ')}</span></span>`;
}

/** One user, as the vendor's own API shows him, and his tickets. */
export function userDetail(app: App): TemplateResult {
  const { route, users = [], tickets, time } = app.state;
  const user = users.find((each) => keyOf(each) === route.open);
  if (!user) return nothingOpen(app, 'user');
  const { provider, userId, email, profile } = user;
  const now = nowOf(time);
  const own = tickets.filter((ticket) => ticket.provider === provider && ticket.userId === userId);
  const items = own.map(
    ({ id, purpose, status, issuedAt }) => html`<li><a class="row" href=${linkTo('tickets', id)}>
      <span class="line"><span>${PURPOSES[purpose]}</span><span>${when(issuedAt, now)} ${statusBadge(status)}</span></span></a></li>`,
  );
  const issue = html`<a href=${linkTo('issue', undefined, { for: keyOf(user) })}>Issue one</a>`;
  return detail(
    app,
    nameOf(user),
    html`<p class="line wrap">${providerTag(provider)}${stateOf(user).map((word) => html`<span class="badge">${word}</span>`)}</p>
      ${facts([
        ['User', html`<code>${userId}</code>`],
        ['Email', email],
      ])}
      ${part('Tickets', own.length === 0 ? html`<p class="soft">None yet.</p>` : html`<ul class="rows">${items}</ul>`, issue)}
      ${part('As the API shows it', verbatim(pretty(profile)))}`,
  );
}
