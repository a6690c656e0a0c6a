import { isoTime } from '../../core/clock.ts';
import type { Context } from '../../core/context.ts';
import type { Exchange } from '../../core/journal.ts';
import * as errors from './errors.ts';
import { redacted } from './redact.ts';
import type { components } from './schema.ts';

/** What a list of requests can be narrowed by. */
export interface RequestFilter {
  readonly operation?: string;
  readonly status?: number;
  /** A part of the path. */
  readonly path?: string;
  /** A cursor: only what came since then. */
  readonly after?: string;
}

/** The requests that pass every filter, newest first. */
export function* filterRequests({ control }: Context, filter: RequestFilter): Generator<Exchange> {
  const { operation, status, path, after = '0' } = filter;
  for (const exchange of control.journal.values().toReversed()) {
    if (exchange.sequence <= Number(after)) return;
    if (operation !== undefined && exchange.operation !== operation) continue;
    if (status !== undefined && exchange.response.status !== status) continue;
    if (path !== undefined && !new URL(exchange.request.url).pathname.includes(path)) continue;
    yield exchange;
  }
}

export function findRequest({ control }: Context, id: string): Exchange {
  const exchange = control.journal.get(id);
  if (!exchange) throw errors.noRequest(id);
  return exchange;
}

/** The request as a list shows it. */
export function summarize(exchange: Exchange): components['schemas']['RequestSummary'] {
  const { id, at, took, provider, operation, protocol, ticketIds, faultId } = exchange;
  const { request, response, warnings } = redacted(exchange);
  const { method, url } = request;
  const { status } = response;
  return {
    id,
    at: isoTime(at),
    took: rounded(took),
    provider,
    operation,
    protocol,
    method,
    url,
    status,
    ticketIds: [...ticketIds],
    faultId,
    warnings: [...warnings],
  };
}

/** The request and its answer, whole but for secrets. */
export function renderRequest(exchange: Exchange): components['schemas']['RequestRecord'] {
  const { request, response } = redacted(exchange);
  const { status } = response;
  return {
    ...summarize(exchange),
    request: { headers: { ...request.headers }, body: parsed(request.body) },
    response: { status, headers: { ...response.headers }, body: parsed(response.body) },
    violations: exchange.violations.map(({ in: place, path, keyword }) => ({ in: place, path: [...path], keyword })),
  };
}

/** In milliseconds, to the hundredth. */
export function rounded(took: number): number {
  return Math.round(took * 100) / 100;
}

/** JSON as what it stands for, anything else as its text. */
function parsed(body: string | undefined): unknown {
  if (body === undefined) return null;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
