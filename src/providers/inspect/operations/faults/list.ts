import { renderFault } from '../../fault.ts';
import type { InspectOperation } from '../../operation.ts';

export const list: InspectOperation<'faults.list'> = ({ control: { faults } }) => {
  return { status: 200, body: { faults: faults.list().map(renderFault) } };
};
