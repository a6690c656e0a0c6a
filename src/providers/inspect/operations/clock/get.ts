import { renderClock } from '../../clock.ts';
import type { InspectOperation } from '../../operation.ts';

export const get: InspectOperation<'clock.get'> = ({ clock }) => ({ status: 200, body: renderClock(clock) });
