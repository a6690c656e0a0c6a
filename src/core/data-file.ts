import { constants } from 'node:fs';
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Change, changeLine, linesOf, parseLines } from './saved-lines.ts';
import { type SavedState, type State, tablesOf, toSaved } from './state.ts';

/** Fewer changes than these are not worth a new beginning, in characters. */
const WORTHWHILE = 1_000_000;

/** For whoever owns the emulator alone: links and codes are live secrets. */
const OWNER_ONLY = 0o600;

/**
 * The file of a store, in the form of an adapter of lowdb: the state as a whole in its first line, and a line more for every group
 * of changes since. What a request changed is in one line, and so is there whole or not at all. Changes that have
 * outgrown the state are folded into a new first line, of a file that takes the place of the old one in one step.
 */
export class DataFile {
  readonly #path: string;
  readonly #draft: string;
  #state: State | undefined;
  #unfollow: readonly (() => void)[] = [];
  /** What is not in the file yet. */
  #changes: Change[] = [];
  /** Whether the file as it stands cannot be added to. */
  #stale = false;
  /** Characters in the first line, and in those after it. */
  #begun = 0;
  #added = 0;

  constructor(path: string) {
    this.#path = path;
    this.#draft = join(dirname(path), `.${basename(path)}.tmp`);
  }

  /** Whether something is not in the file yet. */
  get behind(): boolean {
    return this.#stale || this.#changes.length > 0;
  }

  /**
   * What the file holds; null when there is none.
   * @throws SeedError that names what is wrong in it
   */
  async read(): Promise<SavedState | null> {
    try {
      return parseLines(await readFile(this.#path, 'utf8'));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /** Keeps this state from now on, in the place of whatever stands in the file. */
  follow(state: State): void {
    for (const unfollow of this.#unfollow) unfollow();
    this.#state = state;
    this.#stale = true;
    this.#unfollow = Array.from(tablesOf(state), ([name, table]) =>
      table.watch((after, before) => {
        const row = after ?? before?.id;
        if (row !== undefined) this.#changes.push([name, row]);
      }),
    );
  }

  /** Brings the file up to date. A line that could not be written whole is not added to: the file is replaced then. */
  async write(): Promise<void> {
    if (this.#stale) return this.#replace();
    try {
      await this.#add();
    } catch {
      this.#stale = true;
      return this.#replace();
    }
    if (this.#added > Math.max(this.#begun, WORTHWHILE)) await this.fold();
  }

  /** Folds the changes into the first line. Where that fails they stay behind it, which is as good. */
  async fold(): Promise<void> {
    if (this.#added === 0) return;
    await this.#replace().catch(() => {
      this.#begun = this.#added * 2;
    });
  }

  async #add(): Promise<void> {
    if (this.#changes.length === 0) return;
    const line = changeLine(this.#changes);
    this.#changes = [];
    // A file that is gone is not made anew with nothing but a line of changes in it.
    const file = await open(this.#path, constants.O_WRONLY | constants.O_APPEND);
    try {
      await file.writeFile(line);
    } finally {
      await file.close();
    }
    this.#added += line.length;
  }

  async #replace(): Promise<void> {
    if (!this.#state) return;
    const { stale, changes } = { stale: this.#stale, changes: this.#changes };
    this.#stale = false;
    this.#changes = [];
    let written = 0;
    const counted = function* (lines: Iterable<string>) {
      for (const piece of lines) {
        written += piece.length;
        yield piece;
      }
    };
    try {
      await writeFile(this.#draft, counted(linesOf(toSaved(this.#state))), { mode: OWNER_ONLY });
      await rename(this.#draft, this.#path);
      this.#begun = written;
      this.#added = 0;
    } catch (error) {
      this.#stale ||= stale;
      this.#changes = [...changes, ...this.#changes];
      await rm(this.#draft, { force: true }).catch(() => {});
      throw error;
    }
  }
}
