import type { IncomingHttpHeaders } from 'node:http';
import type { HttpRequest } from './http.ts';

/** A request as a server of Node's tells of it, whatever its version of HTTP. */
export interface Incoming extends Pick<HttpRequest, 'method' | 'version' | 'body' | 'client'> {
  /** The path and the query; or a whole URL, as a client sends it to a proxy. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  /** Whether it came over TLS. */
  readonly secure: boolean;
  readonly socket: { readonly localPort?: number | undefined; readonly remoteAddress?: string | undefined };
}

/** The request in the form that the road knows; `publicUrl` is what links are built on instead of its own origin. */
export function toRequest(incoming: Incoming, publicUrl: string | undefined): HttpRequest {
  const { method, version, body, client, target, headers, secure, socket } = incoming;
  const local = target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?]*/i, '');
  const mark = local.indexOf('?');
  const host = headers.host ?? `localhost:${socket.localPort}`;
  return {
    method,
    path: mark === -1 ? local : local.slice(0, mark),
    query: mark === -1 ? '' : local.slice(mark + 1),
    headers: textsOf(headers),
    version,
    body,
    ip: socket.remoteAddress ?? '',
    client,
    origin: publicUrl ?? `${secure ? 'https' : 'http'}://${host}`,
  };
}

/** Headers by name; one that came more than once has its values behind one another. */
function textsOf(headers: IncomingHttpHeaders): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const name of Object.keys(headers)) {
    const value = headers[name] ?? '';
    texts[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return texts;
}
