import type { ClockSetting } from './clock.ts';
import type { Fault } from './faults.ts';
import type { SavedState } from './state.ts';

/** The state, the clock and the faults of an emulator at one instant. Rows are never changed in place, so these are as they were. */
export interface Snapshot {
  /** By the emulator's clock, in epoch milliseconds. */
  readonly takenAt: number;
  readonly saved: SavedState;
  readonly clock: ClockSetting;
  readonly faults: readonly Fault[];
  /** How many there are. */
  readonly users: number;
}

/** The snapshots that an emulator keeps, in memory, by their names. */
export interface Snapshots {
  /** In the order in which they were taken. */
  list(): (readonly [name: string, snapshot: Snapshot])[];
  /** Keeps the present under this name, instead of what had it; false when there are too many already. */
  take(name: string): boolean;
  /** Makes the present what it was; false when nothing has this name. */
  restore(name: string): boolean;
  /** False when nothing has this name. */
  delete(name: string): boolean;
}

/** How many are kept at most. */
export const SNAPSHOT_LIMIT = 100;

export function createSnapshots(present: () => Snapshot, restore: (snapshot: Snapshot) => void): Snapshots {
  const kept = new Map<string, Snapshot>();
  return {
    list: () => [...kept],
    take(name) {
      if (!kept.has(name) && kept.size >= SNAPSHOT_LIMIT) return false;
      const snapshot = present();
      // The newest stands last, whatever had its name.
      kept.delete(name);
      kept.set(name, snapshot);
      return true;
    },
    restore(name) {
      const snapshot = kept.get(name);
      if (snapshot) restore(snapshot);
      return snapshot !== undefined;
    },
    delete: (name) => kept.delete(name),
  };
}
