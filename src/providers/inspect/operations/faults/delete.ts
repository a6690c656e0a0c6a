import * as errors from '../../errors.ts';
import type { InspectOperation } from '../../operation.ts';

export const deleteFault: InspectOperation<'faults.delete'> = ({ control: { faults } }, { path }) => {
  if (!faults.delete(path.id)) throw errors.noFault(path.id);
  return { status: 204 };
};
