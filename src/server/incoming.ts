import type { IncomingHttpHeaders } from 'node:http';
import type { HttpRequest } from './http.ts';

/** A request as a server of Node's tells of it, whatever its version of HTTP. */
export interface Incoming extends Pick<HttpRequest, 'method' | 'version' | 'body' | 'signal'> {
  /** The path and the query; or a whole URL, as a client sends it to a proxy. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  /** Whether it came over TLS. */
  readonly secure: boolean;
  readonly socket: { readonly localPort?: number | undefined; readonly remoteAddress?: string | undefined };
}

/** The request in the form that the road knows; `publicUrl` is what links are built on instead of its own origin. */
export function toRequest(incoming: Incoming, publicUrl: string | undefined): HttpRequest {
  const { method, version, body, signal, target, headers, secure, socket } = incoming;
  const [path = '/', ...query] = target.replace(/^https?:\/\/[^/?]*/i, '').split('?');
  const fields = Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]);
  const host = headers.host ?? `localhost:${socket.localPort}`;
  return {
    method,
    path,
    query: query.join('?'),
    headers: Object.fromEntries(fields),
    version,
    body,
    ip: socket.remoteAddress ?? '',
    signal,
    origin: publicUrl ?? `${secure ? 'https' : 'http'}://${host}`,
  };
}
