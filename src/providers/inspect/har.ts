import { STATUS_CODES } from 'node:http';
import { isoTime } from '../../core/clock.ts';
import type { Exchange } from '../../core/journal.ts';
import { redacted } from './redact.ts';
import { rounded } from './request.ts';

/** The requests in the HTTP Archive format, version 1.2, which browsers and proxies read. */
export function toHar(exchanges: readonly Exchange[]): { readonly log: Record<string, unknown> } {
  return {
    log: { version: '1.2', creator: { name: 'Ticketstub', version: '1' }, entries: exchanges.map(entryOf) },
  };
}

function entryOf(exchange: Exchange): object {
  const { request, response } = redacted(exchange);
  const time = rounded(exchange.took);
  return {
    startedDateTime: isoTime(exchange.at),
    time,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(Object.entries(request.headers)),
      queryString: pairs([...new URL(request.url).searchParams]),
      ...(request.body !== undefined && {
        postData: { mimeType: request.headers['content-type'] ?? '', text: request.body },
      }),
      headersSize: -1,
      bodySize: lengthOf(request.body),
    },
    response: {
      // As browsers write it down when there was no answer.
      status: response.status ?? 0,
      statusText: STATUS_CODES[response.status ?? 0] ?? '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(Object.entries(response.headers)),
      content: {
        size: lengthOf(response.body),
        mimeType: response.headers['content-type'] ?? '',
        text: response.body ?? '',
      },
      redirectURL: response.headers['location'] ?? '',
      headersSize: -1,
      bodySize: lengthOf(response.body),
    },
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
    comment: exchange.operation ?? 'not emulated',
  };
}

function pairs(entries: readonly (readonly [string, string])[]): object[] {
  return entries.map(([name, value]) => ({ name, value }));
}

function lengthOf(body: string | undefined): number {
  return Buffer.byteLength(body ?? '');
}
