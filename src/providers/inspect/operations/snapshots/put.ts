import { SNAPSHOT_LIMIT } from '../../../../core/snapshots.ts';
import * as errors from '../../errors.ts';
import type { InspectOperation } from '../../operation.ts';

export const put: InspectOperation<'snapshots.put'> = ({ control }, { path: { name } }) => {
  if (!control.snapshots.take(name)) throw errors.tooManySnapshots(SNAPSHOT_LIMIT);
  return { status: 204 };
};
