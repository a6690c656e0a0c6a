import { FAULT_LIMIT } from '../../../../core/faults.ts';
import * as errors from '../../errors.ts';
import { readFault, renderFault } from '../../fault.ts';
import type { InspectOperation } from '../../operation.ts';

export const add: InspectOperation<'faults.add'> = ({ control }, { body }) => {
  const fault = control.faults.add(readFault(body, control));
  if (!fault) throw errors.tooManyFaults(FAULT_LIMIT);
  return { status: 201, body: renderFault(fault) };
};
