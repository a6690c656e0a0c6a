import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from '../../core/context.ts';
import type { HttpRequest } from '../../server/http.ts';
import type { Caller } from '../../server/provider.ts';
import * as errors from './errors.ts';

const TESTER: Caller = { subject: null, scopes: 'all' };

/** Everybody may inspect, unless the emulator was started with a token for it. */
export function authenticate({ inspectToken }: Context, { headers }: HttpRequest): Caller {
  if (inspectToken === undefined) return TESTER;
  const given = /^bearer +(.+)$/i.exec(headers['authorization'] ?? '')?.[1] ?? '';
  if (!timingSafeEqual(digest(given), digest(inspectToken))) throw errors.badToken();
  return TESTER;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
