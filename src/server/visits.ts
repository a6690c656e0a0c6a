import { remembering } from '../core/remembering.ts';
import type { Visit, Visited, Visits } from '../core/visit.ts';
import type { CompleteResponse } from './complete.ts';
import { isKnownHost } from './guard.ts';
import type { Handler } from './handler.ts';
import { toRequest } from './incoming.ts';

/** What visits take from the emulator that they are made to. */
export interface VisitSettings {
  readonly handle: Handler;
  /** Host names beyond the local ones that it answers to. */
  readonly hostnames: readonly string[];
  /** What links are built on instead of the address that a request came in on. */
  readonly publicUrl: string | undefined;
}

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** Visits to the emulator, and its handler, which remembers by what ports it is called: links are built on these. */
export function createVisits({ handle, hostnames, publicUrl }: VisitSettings): Visits & { readonly handle: Handler } {
  const ports = new Set<string>();
  const notePort = remembering((origin: string) => {
    if (URL.canParse(origin)) ports.add(portOf(new URL(origin)));
  });
  return {
    handle(request) {
      notePort(request.origin);
      return handle(request);
    },
    reach: (url) => url.protocol in DEFAULT_PORTS && isKnownHost(url.host, hostnames) && ports.has(portOf(url)),
    make: async (visit) => visited(visit, await handle(requestOf(visit, publicUrl))),
  };
}

function portOf({ protocol, port }: URL): string {
  return port || (DEFAULT_PORTS[protocol] ?? '');
}

function requestOf({ method, url, userAgent, cookies, form }: Visit, publicUrl: string | undefined) {
  const cookie = Array.from(cookies, ([name, value]) => `${name}=${value}`).join('; ');
  return toRequest(
    {
      method,
      target: `${url.pathname}${url.search}`,
      headers: {
        host: url.host,
        'user-agent': userAgent,
        accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8',
        ...(cookie !== '' && { cookie }),
        ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      version: 1,
      body: Buffer.from(form?.toString() ?? ''),
      client: new AbortController(),
      secure: url.protocol === 'https:',
      socket: { remoteAddress: '127.0.0.1' },
    },
    publicUrl,
  );
}

function visited({ method }: Visit, { status, headers, body, redeemed, dropped }: CompleteResponse): Visited {
  const text = method !== 'HEAD' && (typeof body === 'string' || body instanceof Uint8Array) ? body : '';
  return {
    status: dropped ? null : status,
    location: headers['location'],
    cookie: headers['set-cookie'],
    text: dropped ? '' : Buffer.from(text).toString(),
    redeemed: redeemed ?? new Set(),
  };
}
