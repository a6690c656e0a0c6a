import type { Context } from '../../core/context.ts';
import { sameText } from '../../core/same-text.ts';
import type { HttpRequest } from '../../server/http.ts';
import type { Caller } from '../../server/provider.ts';
import * as errors from './errors.ts';

const TESTER: Caller = { subject: null, scopes: 'all' };

/** Everybody may inspect, unless the emulator was started with a token for it. */
export function authenticate({ inspectToken }: Context, { headers }: HttpRequest): Caller {
  if (inspectToken === undefined) return TESTER;
  const given = /^bearer +(.+)$/i.exec(headers['authorization'] ?? '')?.[1] ?? '';
  if (!sameText(inspectToken, given)) throw errors.badToken();
  return TESTER;
}
