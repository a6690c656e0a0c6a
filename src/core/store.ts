import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Low, Memory } from 'lowdb';
import { DataFile } from './data-file.ts';
import { lock, type Unlock } from './lock.ts';
import { MisuseError, SeedError } from './misuse.ts';
import { refusedFile, type SavedState, STATE_VERSION, type State } from './state.ts';

/**
 * Keeps the state: in memory, or in a file. What was changed is safe once `save` has resolved; saves that are asked for
 * while one runs share the next one.
 */
export class Store {
  /** What the file held when it was opened; undefined for a new file and in memory. */
  readonly found: SavedState | undefined;
  readonly #low: Low<State | SavedState>;
  readonly #file: DataFile | undefined;
  readonly #unlock: Unlock | undefined;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  private constructor(low: Low<State | SavedState>, file?: DataFile, unlock?: Unlock) {
    this.#low = low;
    this.#file = file;
    this.#unlock = unlock;
    this.found = low.data === EMPTY ? undefined : (low.data as SavedState);
  }

  /**
   * Opens the data file, or memory when there is none.
   * @throws MisuseError when the file is in use, does not hold a state of this version, or cannot be read
   */
  static async open(file: string | undefined): Promise<Store> {
    if (file === undefined) return new Store(new Low(new Memory<State | SavedState>(), EMPTY));
    return Store.#openFile(realPath(file));
  }

  static async #openFile(path: string): Promise<Store> {
    const unlock = await lock(path).catch((error: Error) => {
      throw new MisuseError(
        `${path}: cannot be locked: ${error.message}. Name a file in a folder that can be written.`,
      );
    });
    if (!unlock) {
      throw new MisuseError(
        `${path}: another emulator works on this data file. Stop it, or give this one a file of its own.`,
      );
    }
    try {
      const file = new DataFile(path);
      const low = new Low<State | SavedState>(file, EMPTY);
      await low.read();
      return new Store(low, file, unlock);
    } catch (error) {
      await unlock();
      if (error instanceof SeedError) throw refusedFile(path, error);
      throw new MisuseError(`${path}: cannot be read: ${(error as Error).message}.`);
    }
  }

  /** The state that will be saved from now on. */
  attach(state: State): void {
    this.#low.data = state;
    this.#file?.follow(state);
  }

  /** Resolves when everything that was changed until now is safe; rejects when it could not be written. */
  save(): Promise<void> {
    if (!this.#file?.behind) return this.#next ?? this.#running;
    this.#next ??= this.#running
      .catch(() => {})
      .then(() => {
        this.#next = undefined;
        this.#running = this.#low.write();
        return this.#running;
      });
    return this.#next;
  }

  async close(): Promise<void> {
    try {
      await this.save();
      await this.#file?.finish();
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
