import type { Call } from '../../../server/provider.ts';

/** The value of a cookie that a browser sent; undefined without one. Ours need no decoding. */
export function cookieOf(headers: Call['headers'], name: string): string | undefined {
  const pairs = (headers['cookie'] ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1];
}

/**
 * The header that sets a cookie for so many seconds; 0 takes it away. Over TLS it goes along with an application's
 * frames and forms; over plain HTTP browsers allow no more than Lax.
 */
export function setCookie(name: string, value: string, seconds: number, origin: string): string {
  const site = origin.startsWith('https:') ? 'Secure; SameSite=None' : 'SameSite=Lax';
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; ${site}`;
}
