import { renderClock } from '../../clock.ts';
import type { InspectOperation } from '../../operation.ts';

export const reset: InspectOperation<'clock.reset'> = ({ clock }) => {
  clock.reset();
  return { status: 200, body: renderClock(clock) };
};
