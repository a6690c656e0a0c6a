import type { InspectOperation } from '../../operation.ts';

export const reset: InspectOperation<'emulator.reset'> = ({ control }) => {
  control.reset();
  return { status: 204 };
};
