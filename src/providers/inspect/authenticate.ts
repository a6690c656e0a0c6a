import type { Context } from '../../core/context.ts';
import { sameText } from '../../core/same-text.ts';
import type { HttpRequest } from '../../server/http.ts';
import type { Caller } from '../../server/provider.ts';
import * as errors from './errors.ts';
import { wantsPage } from './pages/shell.ts';
import { signInPage } from './pages/sign-in.ts';
import { isSignedIn } from './session.ts';

const TESTER: Caller = { subject: null, scopes: 'all' };

/** Everybody may inspect, unless the emulator was started with a token for it. A browser is asked for that on a page. */
export function authenticate({ inspectToken }: Context, request: HttpRequest): Caller {
  if (inspectToken === undefined || isSignedIn(inspectToken, request)) return TESTER;
  const { method, headers, path, query } = request;
  const given = /^bearer +(.+)$/i.exec(headers['authorization'] ?? '')?.[1] ?? '';
  if (sameText(inspectToken, given)) return TESTER;
  if (method === 'GET' && wantsPage(headers)) {
    throw errors.notSignedIn(signInPage({ returnTo: `${path}${query && `?${query}`}` }));
  }
  throw errors.badToken();
}
