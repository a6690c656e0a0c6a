import { addSeed, openState, reviveState, seedState } from './begin.ts';
import { type Clock, setClock, settingOf } from './core/clock.ts';
import type { UserView } from './core/context.ts';
import type { Events } from './core/events.ts';
import type { Faults } from './core/faults.ts';
import { SeedError } from './core/misuse.ts';
import type { Random } from './core/random.ts';
import { createSnapshots, type Snapshots } from './core/snapshots.ts';
import { checkSaved, refusedFile, type SavedState, type State, tablesOf, toSaved } from './core/state.ts';
import type { Store } from './core/store.ts';
import type { Sequence } from './core/ticket.ts';
import type { Input } from './input.ts';
import { meterOf } from './limits.ts';
import type { Seed } from './seed.ts';
import type { Meter, Provider } from './server/provider.ts';

/** What an emulator remembers now, and everything that can put something else in its place. */
export interface Present {
  readonly state: State;
  readonly sequence: Sequence;
  readonly random: Random;
  /** In the order of the providers; undefined where nothing is counted. */
  readonly meters: readonly (Meter | undefined)[];
  users(): UserView[];
  /** Back to the seed, with ids and secrets drawn from the beginning; the clock goes back too. */
  reset(): void;
  /** The state as it is saved. */
  saved(): SavedState;
  /** @throws SeedError that names the place where the value is no saved state */
  replace(saved: unknown): void;
  /** @throws SeedError that names the place in the seed that does not fit */
  add(seed: unknown): void;
  readonly snapshots: Snapshots;
}

/** What the present is made from. */
export interface Beginnings {
  readonly active: readonly Provider[];
  readonly seed: Seed;
  readonly limits: Input;
  readonly clock: Clock;
  /** The source of ids, secrets and salts, from its beginning. */
  readonly freshRandom: () => Random;
  readonly store: Store;
  /** How the store's file is called. */
  readonly file: string | undefined;
  readonly events: Events;
  readonly faults: Faults;
  /** Told after every change. */
  readonly announce: () => void;
}

/**
 * The present of an emulator that starts: what the data file held, else the seed.
 * @throws MisuseError for a data file that no provider can make anything of, SeedError and MisuseError for a bad seed
 */
export function createPresent(beginnings: Beginnings): Present {
  const { active, seed, limits, clock, freshRandom, store, file, events, faults, announce } = beginnings;
  const freshMeters = () => active.map((provider) => meterOf(provider, limits, clock));
  let meters = freshMeters();
  let random = freshRandom();
  const seeded = () => seedState(active, seed, { clock, random });
  const revived = (saved: SavedState) => reviveState(active, saved, { seed, tools: { clock, random } });
  let state = store.found ? stateOfFile(file, store.found, revived) : seeded();
  const sequence = { last: newestSequence(state) };
  const become = (next: State) => {
    state = next;
    store.attach(state);
    events.attach(state);
    for (const [, table] of tablesOf(state)) table.watch(announce);
    announce();
  };
  const beginFrom = (next: State) => {
    sequence.last = Math.max(sequence.last, newestSequence(next));
    meters = freshMeters();
    become(next);
  };
  become(state);

  const users = () => active.flatMap((provider): UserView[] => provider.users(state.providers[provider.name]));
  const snapshots = createSnapshots(
    () => {
      const count = users().length;
      return {
        takenAt: clock.now(),
        saved: toSaved(state),
        clock: settingOf(clock),
        users: count,
        faults: faults.list(),
      };
    },
    (snapshot) => {
      events.settle();
      setClock(clock, snapshot.clock);
      faults.replace(snapshot.faults);
      beginFrom(openState(active, snapshot.saved));
      events.tell({ type: 'reset', to: 'snapshot' });
    },
  );
  return {
    get state() {
      return state;
    },
    sequence,
    get random() {
      return random;
    },
    get meters() {
      return meters;
    },
    users,
    reset() {
      events.settle();
      clock.reset();
      faults.replace([]);
      random = freshRandom();
      beginFrom(seeded());
      events.tell({ type: 'reset', to: 'seed' });
    },
    saved: () => toSaved(state),
    replace(saved) {
      events.settle();
      beginFrom(revived(checkSaved(saved)));
      events.tell({ type: 'reset', to: 'state' });
    },
    add(given) {
      const next = openState(active, toSaved(state));
      addSeed(active, next, given, { clock, random });
      events.settle();
      become(next);
    },
    snapshots,
  };
}

/** The state that the data file held. @throws MisuseError when no provider can make anything of it */
export function stateOfFile(file: string | undefined, found: SavedState, revived: (saved: SavedState) => State): State {
  try {
    return revived(found);
  } catch (error) {
    throw error instanceof SeedError ? refusedFile(String(file), error) : error;
  }
}

/** The highest number that a ticket or a message has. */
function newestSequence({ tickets, messages }: State): number {
  let newest = 0;
  for (const table of [tickets, messages]) {
    for (const { sequence } of table.values()) newest = Math.max(newest, sequence);
  }
  return newest;
}
