import { appendFileSync, constants, renameSync } from 'node:fs';
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Change, changeLine, linesOf, parseLines } from './saved-lines.ts';
import { type SavedState, type State, tablesOf, toSaved } from './state.ts';

/** Fewer changes than these are not worth a new beginning, in characters. */
const WORTHWHILE = 1_000_000;

/** For whoever owns the emulator alone: links and codes are live secrets. */
const OWNER_ONLY = 0o600;

/**
 * The file of a store, in the form of an adapter of lowdb: the state as a whole in its first line, and a line more for
 * every group of changes since. What a request changed is in one line, and so is there whole or not at all. Changes that
 * have outgrown the state are folded into a new first line, of a file that takes the place of the old one in one step.
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
  #adding: Promise<void> | undefined;
  #folding: Promise<void> | undefined;
  /** The lines that were added while the file is folded. */
  #since: string[] = [];

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
    this.#adding = this.#add();
    try {
      await this.#adding;
    } catch {
      this.#stale = true;
      return this.#replace();
    } finally {
      this.#adding = undefined;
    }
    if (this.#added > Math.max(this.#begun, WORTHWHILE)) this.#folding ??= this.#fold();
  }

  /** Leaves everything in the first line, if that can be; where it stands is as good. */
  async finish(): Promise<void> {
    await this.#folding;
    if (this.#added === 0) return;
    this.#folding = this.#fold();
    await this.#folding;
  }

  async #add(): Promise<void> {
    if (this.#changes.length === 0) return;
    const line = changeLine(this.#changes);
    this.#changes = [];
    if (this.#folding) this.#since.push(line);
    // A file that is gone is not made anew with nothing but a line of changes in it.
    const file = await open(this.#path, constants.O_WRONLY | constants.O_APPEND);
    try {
      await file.writeFile(line);
    } finally {
      await file.close();
    }
    this.#added += line.length;
  }

  /** Puts a new file in the place of the old one, to which lines are added meanwhile. Nobody has to wait for it. */
  async #fold(): Promise<void> {
    const state = this.#state;
    this.#since = [];
    try {
      const begun = await this.#writeDraft();
      while (this.#adding) await this.#adding;
      if (this.#stale || this.#state !== state) throw new Error('The file is replaced as it is.');
      const since = this.#since.join('');
      // Both at once: a line that is added between them would be lost.
      appendFileSync(this.#draft, since);
      renameSync(this.#draft, this.#path);
      this.#begun = begun;
      this.#added = since.length;
    } catch {
      // It is tried again when there is twice as much to fold.
      this.#begun = this.#added * 2;
      await rm(this.#draft, { force: true }).catch(() => {});
    } finally {
      this.#folding = undefined;
      this.#since = [];
    }
  }

  /** Puts a new file in the place of one that cannot be added to. */
  async #replace(): Promise<void> {
    await this.#folding;
    const changes = this.#changes;
    this.#stale = false;
    this.#changes = [];
    try {
      this.#begun = await this.#writeDraft();
      await rename(this.#draft, this.#path);
      this.#added = 0;
    } catch (error) {
      this.#stale = true;
      this.#changes = [...changes, ...this.#changes];
      await rm(this.#draft, { force: true }).catch(() => {});
      throw error;
    }
  }

  /** Writes the state as it is now beside the file; how many characters that took. */
  async #writeDraft(): Promise<number> {
    if (!this.#state) throw new Error('There is no state to keep.');
    let length = 0;
    const counted = function* (pieces: Iterable<string>) {
      for (const piece of pieces) {
        length += piece.length;
        yield piece;
      }
    };
    await writeFile(this.#draft, counted(linesOf(toSaved(this.#state))), { mode: OWNER_ONLY });
    return length;
  }
}
