import type { InspectOperation } from '../../operation.ts';

export const clear: InspectOperation<'faults.clear'> = ({ control: { faults } }) => {
  faults.replace([]);
  return { status: 204 };
};
