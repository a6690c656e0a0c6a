import type { RequestSummary } from '../../testing/client/index.ts';
import type { App } from '../state.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { nowOf } from '../time.ts';
import { matches, providerName } from '../words.ts';
import { list, type Narrowing, PROVIDER } from './list.ts';
import { answerBadge, when } from './parts.ts';

const ANSWER: Narrowing = {
  name: 'answer',
  label: 'Answer',
  options: [
    ['fine', 'fine (2xx, 3xx)'],
    ['refused', 'refused (4xx)'],
    ['failed', 'failed (5xx)'],
    ['doubtful', 'with a warning or a fault'],
    ['unknown', 'not emulated'],
  ],
};

const PASSES: Readonly<Record<string, (request: RequestSummary) => boolean>> = {
  fine: ({ status }) => status !== null && status < 400,
  refused: ({ status }) => status !== null && status >= 400 && status < 500,
  failed: ({ status }) => status === null || status >= 500,
  doubtful: ({ warnings, faultId }) => warnings.length > 0 || faultId !== null,
  unknown: ({ operation }) => operation === null,
};

/** What the vendors' APIs were asked. */
export function requestList(app: App): TemplateResult {
  const { requests, route, time } = app.state;
  const { q, provider, answer = '' } = route.filters;
  const passes = PASSES[answer] ?? (() => true);
  const now = nowOf(time);
  const passing = requests.filter(
    (request) =>
      (!provider || request.provider === provider) &&
      passes(request) &&
      matches(q, [
        request.id,
        request.method,
        request.url,
        request.operation,
        request.protocol,
        String(request.status),
      ]),
  );
  return list(app, {
    title: 'Requests',
    items: passing,
    total: requests.length,
    keyOf: ({ id }) => id,
    row: (request) => row(request, now),
    narrowings: [PROVIDER, ANSWER],
    empty: html`<p>No requests yet.</p><p>Every request to an emulated API is written down here, without passwords and tokens.</p>`,
    ...(requests.length > 0 && { extra: journalActions(app) }),
  });
}

function journalActions(app: App): TemplateResult {
  const clear = async () => {
    await app.client.clearRequests();
    app.change({ requests: [], records: new Map() });
    return 'The journal is empty.';
  };
  return html`<div class="actions small">
    <a class="button quiet" href="/__inspect/requests.har" download="ticketstub.har">HAR file</a>
    <button type="button" class="quiet" @click=${() => app.act(clear)}>Empty the journal</button>
  </div>`;
}

function row(request: RequestSummary, now: number): TemplateResult {
  const { method, url, status, operation, provider, protocol, at, warnings, faultId } = request;
  const doubtful = warnings.length > 0 || faultId !== null;
  return html`<span class="line"><strong class="path">${method} ${pathOf(url)}</strong>${answerBadge(status)}</span>
    <span class="line"><span class="who">${operation ?? 'not emulated'}</span>${doubtful ? html`<span class="badge refused">${faultId === null ? 'warning' : 'fault'}</span>` : nothing}</span>
    <span class="line soft"><span>${providerName(provider)}${protocol === 'rest' ? '' : ` · ${protocol}`}</span>${when(at, now)}</span>`;
}

/** Path and query of an address. */
export function pathOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}
