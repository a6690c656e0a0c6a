import { validateHeaderValue } from 'node:http';
import { remembering } from '../core/remembering.ts';
import type { Flow } from './flow.ts';
import { contentSecurityPolicy, Html } from './html.ts';
import { contentTypeOf, type HttpRequest, type HttpResponse } from './http.ts';
import type { CrossOrigin } from './provider.ts';

/** An answer as it goes over the wire. */
export interface CompleteResponse extends Omit<HttpResponse, 'body' | 'feed'> {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | Flow | undefined;
  /** The tickets that the request redeemed. */
  readonly redeemed?: ReadonlySet<string>;
  /** Whether the connection is cut instead. */
  readonly dropped?: boolean;
}

const PREFLIGHT_SECONDS = 600;

/** For what is no page: nobody frames it either, and it loads nothing where a browser shows it. */
const NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

/** What names no character set, and is written in UTF-8 here. */
const WITHOUT_CHARSET = /^(text\/[^;]+|application\/json)$/i;

/**
 * An answer with all its headers and its body in the form in which it is sent; the answer's own headers go before `extra`.
 * @throws Error for a header that cannot be sent
 */
export function complete(answer: HttpResponse, extra: Readonly<Record<string, string>>): CompleteResponse {
  const { status, body, trailers } = answer;
  const type = answer.headers?.['content-type'] ?? contentTypeOf(body);
  const headers: Record<string, string> = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  if (body instanceof Html) headers['content-security-policy'] = contentSecurityPolicy(body);
  else if (body !== undefined || answer.feed) headers['content-security-policy'] = NO_PAGE;
  // Links are secrets. Not no-referrer: with that, a browser sends the page's own forms with an origin of null.
  if (body instanceof Html || answer.headers?.['location'] !== undefined) headers['referrer-policy'] = 'same-origin';
  Object.assign(headers, extra, answer.headers);
  if (type !== undefined) headers['content-type'] = body instanceof Uint8Array ? type : withCharset(type);
  refuseUnsendable(answer.headers);
  refuseUnsendable(trailers);
  return { status, headers, body: encoded(body), trailers };
}

/** The instant as the Date header tells it, to the second. */
export function httpDate(now: number): string {
  return dateOf(Math.floor(now / 1000));
}

const dateOf = remembering((second: number) => new Date(second * 1000).toUTCString());

/** What lets a front end of another origin read the answer, where that is allowed. */
export function crossOriginHeaders({ headers }: HttpRequest, allowed: CrossOrigin | undefined): Record<string, string> {
  const from = headers['origin'];
  if (from === undefined || !allowed) return {};
  return {
    'access-control-allow-origin': from,
    'access-control-expose-headers': allowed.exposed,
    vary: 'Origin',
    ...(allowed.credentials && { 'access-control-allow-credentials': 'true' }),
    ...(headers['access-control-request-method'] !== undefined && {
      'access-control-allow-methods': headers['access-control-request-method'],
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
      'access-control-max-age': String(PREFLIGHT_SECONDS),
    }),
  };
}

/** What an operation says may stem from a client; the rest is ours. */
function refuseUnsendable(headers: HttpResponse['headers']): void {
  for (const name in headers) validateHeaderValue(name, headers[name] ?? '');
}

function withCharset(type: string): string {
  return WITHOUT_CHARSET.test(type) ? `${type}; charset=utf-8` : type;
}

function encoded(body: HttpResponse['body']): CompleteResponse['body'] {
  if (body instanceof Html) return body.text;
  return body === undefined || typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
}
