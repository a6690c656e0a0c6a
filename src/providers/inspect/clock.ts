import { type Clock, isoTime, LAST_INSTANT } from '../../core/clock.ts';
import * as errors from './errors.ts';
import type { components } from './schema.ts';

export function renderClock(clock: Clock): components['schemas']['Clock'] {
  return { now: isoTime(clock.now()), frozen: clock.frozen };
}

/** The instant, unless no clock shows it: it is none, or before 1970, or later than any time here. */
export function possibleInstant(instant: number): number {
  if (!(instant >= 0 && instant <= LAST_INSTANT)) throw errors.impossibleTime();
  return instant;
}
