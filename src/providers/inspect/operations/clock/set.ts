import { possibleInstant, renderClock } from '../../clock.ts';
import type { InspectOperation } from '../../operation.ts';

export const set: InspectOperation<'clock.set'> = ({ clock }, { body: { now, frozen = false } }) => {
  clock.set(possibleInstant(Date.parse(now)), { frozen });
  return { status: 200, body: renderClock(clock) };
};
