import { isoTime } from '../../../../core/clock.ts';
import type { InspectOperation } from '../../operation.ts';

export const list: InspectOperation<'snapshots.list'> = ({ control }) => {
  const snapshots = control.snapshots.list().map(([name, { takenAt, saved, users }]) => {
    return { name, takenAt: isoTime(takenAt), tickets: saved.tickets.length, messages: saved.messages.length, users };
  });
  return { status: 200, body: { snapshots } };
};
