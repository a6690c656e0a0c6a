import { Later } from '../../server/http.ts';
import type { Call } from '../../server/provider.ts';

/** How long a request waits that does not say, in seconds. */
const DEFAULT_TIMEOUT = 10;
/** Time alone lets tickets expire, and nothing tells of that: so often, in milliseconds, it is looked at anyway. */
const TICK = 250;
/** How many near misses are told. */
const NEAR_MISSES = 10;

/** Puts the request off until its time is up, or the emulator is closed; then it refuses with what came instead. */
export function waitOrRefuse(
  { waited }: Pick<Call, 'waited'>,
  timeout: number | undefined,
  refuse: (within: string, limit: number) => Error,
): never {
  const seconds = timeout ?? DEFAULT_TIMEOUT;
  const left = seconds * 1000 - waited;
  if (left > 0) throw new Later(Math.min(left, TICK));
  const within = Number.isFinite(waited) ? `within ${seconds} seconds` : 'before the emulator was closed';
  throw refuse(within, NEAR_MISSES);
}
