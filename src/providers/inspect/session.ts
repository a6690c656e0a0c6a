import { createHash } from 'node:crypto';
import { sameText } from '../../core/same-text.ts';
import { isFromOwnPage } from '../../server/guard.ts';
import type { HttpRequest } from '../../server/http.ts';

const COOKIE = 'ticketstub-inspect';

/** Whether a browser that signed in with this token sends the request, and no page but ours has it send it. */
export function isSignedIn(token: string, request: Pick<HttpRequest, 'method' | 'headers'>): boolean {
  const pairs = (request.headers['cookie'] ?? '').split(';').map((pair) => pair.trim().split('='));
  const given = pairs.filter(([name]) => name === COOKIE).map(([, value]) => value);
  return isFromOwnPage(request) && given.some((value) => sameText(sessionOf(token), value));
}

/** The header by which a browser keeps its session; without a token it lets go of it. */
export function sessionCookie(token: string | undefined, origin: string): string {
  const value = token === undefined ? '; Max-Age=0' : sessionOf(token);
  const secure = origin.startsWith('https:') ? '; Secure' : '';
  return `${COOKIE}=${value}; Path=/__inspect; HttpOnly; SameSite=Strict${secure}`;
}

/** What a browser keeps of the token, which cannot be read back from it. */
function sessionOf(token: string): string {
  return createHash('sha256').update(`ticketstub inspect ${token}`).digest('base64url');
}
