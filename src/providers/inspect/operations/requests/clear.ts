import type { InspectOperation } from '../../operation.ts';

export const clear: InspectOperation<'requests.clear'> = ({ control }) => {
  control.journal.clear();
  return { status: 204 };
};
