import { possibleInstant, renderClock } from '../../clock.ts';
import type { InspectOperation } from '../../operation.ts';

export const advance: InspectOperation<'clock.advance'> = ({ clock }, { body: { seconds } }) => {
  const milliseconds = Math.round(seconds * 1000);
  possibleInstant(clock.now() + milliseconds);
  clock.advance(milliseconds);
  return { status: 200, body: renderClock(clock) };
};
