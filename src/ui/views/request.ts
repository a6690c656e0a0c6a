import type { RequestRecord } from '../../testing/client/index.ts';
import { linkTo } from '../route.ts';
import type { App } from '../state.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { nowOf } from '../time.ts';
import { pretty, titleOf } from '../words.ts';
import { detail, nothingOpen } from './detail.ts';
import { answerBadge, facts, part, providerTag, verbatim, when } from './parts.ts';
import { pathOf } from './requests.ts';

/** One request: what was asked, what was answered, and what came of it. */
export function requestDetail(app: App): TemplateResult {
  const { route, requests, records, time } = app.state;
  const summary = requests.find(({ id }) => id === route.open);
  if (!summary) return nothingOpen(app, 'request');
  const { id, method, url, status, provider, operation, protocol, at, took, faultId, warnings } = summary;
  const record = records.get(id);
  const fault = faultId === null ? null : html`<a href=${linkTo('control')}>${faultId}</a>`;
  return detail(
    app,
    html`<span class="path">${method} ${pathOf(url)}</span>`,
    html`<p class="line wrap">${providerTag(provider)}${answerBadge(status)}</p>
      ${warnings.map((warning) => html`<p class="warning">${warning}</p>`)}
      ${record ? violations(record) : nothing}
      ${facts([
        ['Operation', operation ?? 'not emulated'],
        ['Protocol', protocol === 'rest' ? null : protocol],
        ['When', when(at, nowOf(time))],
        ['Took', `${took} ms`],
        ['Fault', fault],
        ['Request', html`<code>${id}</code>`],
      ])}
      ${ticketPart(app, summary.ticketIds)} ${record ? exchange(record) : html`<p class="soft">Reading it…</p>`}`,
  );
}

function violations({ violations: found }: RequestRecord): TemplateResult | typeof nothing {
  if (found.length === 0) return nothing;
  const items = found.map(
    ({ in: place, path, keyword }) => html`<li><code>${[place, ...path].join(' › ')}</code> ${keyword}</li>`,
  );
  return part('Does not fit the document', html`<ul class="warning">${items}</ul>`);
}

function ticketPart(app: App, ids: readonly string[]): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  const items = ids.map((id) => {
    const ticket = app.state.tickets.find((each) => each.id === id);
    return html`<li><a href=${linkTo('tickets', id)}>${ticket ? titleOf(ticket) : id}</a></li>`;
  });
  return part('Tickets', html`<ul>${items}</ul>`);
}

function exchange({ request, response }: RequestRecord): TemplateResult {
  return html`${part('Request', message(request.headers, request.body))}
    ${part('Response', message(response.headers, response.body))}`;
}

function message(headers: Readonly<Record<string, string>>, body: unknown): TemplateResult {
  const names = Object.entries(headers);
  return html`<details><summary>${names.length} headers</summary>
      ${facts(names.map(([name, value]) => [name, value]))}</details>
    ${body === null ? html`<p class="soft">No body.</p>` : verbatim(pretty(body))}`;
}
