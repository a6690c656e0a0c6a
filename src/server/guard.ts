import { isIP } from 'node:net';
import { remembering } from '../core/remembering.ts';
import type { HttpRequest } from './http.ts';

/** A name or an IPv4 address, or an IPv6 address in brackets; then perhaps a port. Links are built on it. */
const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;
const LOCAL_SUFFIXES = ['.localhost', '.internal'];

/**
 * Whether the Host header names this machine in a way that no foreign web page can bring about (DNS rebinding): an
 * address, a name without dots, one that can only be local, or one that the user listed.
 */
export function isKnownHost(host: string, hostnames: readonly string[]): boolean {
  const name = nameIn(host);
  if (name === undefined) return false;
  return (
    isIP(name) !== 0 ||
    !name.includes('.') ||
    LOCAL_SUFFIXES.some((suffix) => name.endsWith(suffix)) ||
    hostnames.includes(name)
  );
}

/** The name in a Host header; undefined in one that is none. */
const nameIn = remembering((host: string) => {
  return HOST.test(host) && URL.canParse(`http://${host}`) ? hostnameOf(host) : undefined;
});

/** Whether this origin is a page on this machine. */
export function isLoopbackOrigin(origin: string): boolean {
  const name = URL.canParse(origin) ? hostnameOf(new URL(origin).host) : '';
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    name === '::1' ||
    (isIP(name) === 4 && name.startsWith('127.'))
  );
}

/**
 * Whether a page of this origin may be trusted with the vendors' APIs, which any token opens: it is of this machine or
 * this network, by a name that nothing on the web can have, or of the same site as the emulator.
 */
export function isLocalPage(
  origin: string,
  { headers }: Pick<HttpRequest, 'headers'>,
  hostnames: readonly string[],
): boolean {
  if (isLoopbackOrigin(origin)) return true;
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'same-site') return true;
  const { protocol, host } = URL.canParse(origin) ? new URL(origin) : { protocol: '', host: '' };
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  // An address may be anybody's: it has to be the very one that is called.
  const name = hostnameOf(host);
  return name === hostnameOf(headers['host'] ?? '') || (isIP(name) === 0 && isKnownHost(host, hostnames));
}

/**
 * Whether a browser sends this on behalf of a page of another site. Following a link is not meant: it shows the answer
 * to the user alone, and a GET changes nothing.
 */
export function isCrossSite({ method, headers, origin }: HttpRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) {
    return site === 'cross-site' && !(method === 'GET' && headers['sec-fetch-mode'] === 'navigate');
  }
  const from = headers['origin'];
  if (from === undefined || from === origin || isLoopbackOrigin(from)) return false;
  return !URL.canParse(from) || new URL(from).host !== headers['host'];
}

/**
 * Whether a cookie may speak for the user here: the request comes from a page of this very origin, from the address bar,
 * or from somebody who followed a link. Pages on other ports of the same machine share its cookies, and are refused.
 */
export function isFromOwnPage({ method, headers }: Pick<HttpRequest, 'method' | 'headers'>): boolean {
  const site = headers['sec-fetch-site'];
  const followed = method === 'GET' && headers['sec-fetch-mode'] === 'navigate';
  if (site !== undefined) return site === 'same-origin' || site === 'none' || followed;
  const from = headers['origin'];
  return from === undefined || (URL.canParse(from) && new URL(from).host === headers['host']);
}

/** The name in a host, without its port and, for an IPv6 address, its brackets. */
function hostnameOf(host: string): string {
  return host
    .replace(/:\d*$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase();
}
