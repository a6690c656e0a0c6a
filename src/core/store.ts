import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Low, Memory } from 'lowdb';
import { DataFile } from 'lowdb/node';
import { lock, type Unlock } from './lock.ts';
import { MisuseError } from './misuse.ts';
import { parseSaved, type SavedState, STATE_VERSION, type State, toSaved } from './state.ts';

/**
 * Keeps the state: in memory, or in a file that is replaced whole and atomically. Changes are announced with `touch`
 * and are safe once `save` has resolved; saves that are asked for while one runs share the next one.
 */
export class Store {
  /** What the file held when it was opened; undefined for a new file and in memory. */
  readonly found: SavedState | undefined;
  readonly #low: Low<State | SavedState>;
  readonly #unlock: Unlock | undefined;
  #changed = false;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  private constructor(low: Low<State | SavedState>, found: SavedState | undefined, unlock: Unlock | undefined) {
    this.#low = low;
    this.found = found;
    this.#unlock = unlock;
  }

  /**
   * Opens the data file, or memory when there is none.
   * @throws MisuseError when the file is in use, does not hold a state of this version, or cannot be read
   */
  static async open(file: string | undefined): Promise<Store> {
    if (file === undefined) return new Store(new Low(new Memory<State | SavedState>(), EMPTY), undefined, undefined);
    return Store.#openFile(realPath(file));
  }

  static async #openFile(file: string): Promise<Store> {
    const unlock = await lock(file).catch((error: Error) => {
      throw new MisuseError(
        `${file}: cannot be locked: ${error.message}. Name a file in a folder that can be written.`,
      );
    });
    if (!unlock) {
      throw new MisuseError(
        `${file}: another emulator works on this data file. Stop it, or give this one a file of its own.`,
      );
    }
    try {
      const adapter = new DataFile<State | SavedState>(file, {
        parse: (text) => parseSaved(file, text),
        stringify: (state) => JSON.stringify('ticketstub' in state ? state : toSaved(state)),
      });
      const low = new Low(adapter, EMPTY);
      await low.read();
      return new Store(low, low.data === EMPTY ? undefined : (low.data as SavedState), unlock);
    } catch (error) {
      await unlock();
      if (error instanceof MisuseError) throw error;
      throw new MisuseError(`${file}: cannot be read: ${(error as Error).message}.`);
    }
  }

  /** The state that will be saved from now on. */
  attach(state: State): void {
    this.#low.data = state;
    this.touch();
  }

  readonly touch = (): void => {
    this.#changed = true;
  };

  /** Resolves when everything that was changed until now is safe; rejects when it could not be written. */
  save(): Promise<void> {
    if (!this.#changed) return this.#next ?? this.#running;
    this.#next ??= this.#running
      .catch(() => {})
      .then(() => {
        this.#next = undefined;
        this.#changed = false;
        this.#running = this.#low.write().catch((error) => {
          this.#changed = true;
          throw error;
        });
        return this.#running;
      });
    return this.#next;
  }

  async close(): Promise<void> {
    try {
      await this.save();
    } finally {
      await this.#unlock?.();
    }
  }
}

const EMPTY: SavedState = { ticketstub: STATE_VERSION, tickets: [], messages: [], providers: {} };

/** The file itself, whichever links lead to it; a new one in the folder that is meant. */
function realPath(file: string): string {
  if (existsSync(file)) return realpathSync(file);
  const folder = dirname(file);
  return existsSync(folder) ? join(realpathSync(folder), basename(file)) : file;
}
