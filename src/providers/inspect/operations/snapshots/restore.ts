import * as errors from '../../errors.ts';
import type { InspectOperation } from '../../operation.ts';

export const restore: InspectOperation<'snapshots.restore'> = ({ control }, { path: { name } }) => {
  if (!control.snapshots.restore(name)) throw errors.noSnapshot(name);
  return { status: 204 };
};
