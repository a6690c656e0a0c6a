import * as errors from '../../errors.ts';
import type { InspectOperation } from '../../operation.ts';

export const deleteSnapshot: InspectOperation<'snapshots.delete'> = ({ control }, { path: { name } }) => {
  if (!control.snapshots.delete(name)) throw errors.noSnapshot(name);
  return { status: 204 };
};
