import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What whoever has a key folder is told about it. */
export interface KeyFolderTold {
  /** It cannot be written; told once. */
  unwritable(reason: string): void;
  /** Something in it is not what it should be. */
  warn(line: string): void;
}

/**
 * A folder in which keys and certificates outlive a run, readable by its owner alone. Where it cannot be written,
 * everything still works and is made anew in each run.
 */
export class KeyFolder {
  readonly path: string;
  readonly #told: KeyFolderTold;
  #writable = true;

  constructor(path: string, told: KeyFolderTold) {
    this.path = path;
    this.#told = told;
  }

  /** The file of this name. */
  fileOf(name: string): string {
    return join(this.path, name);
  }

  /** Says what is wrong with the file of this name. */
  warn(name: string, what: string): void {
    this.#told.warn(`${this.fileOf(name)} ${what}`);
  }

  read(name: string): string | undefined {
    try {
      return readFileSync(this.fileOf(name), 'utf8');
    } catch {
      return undefined;
    }
  }

  /** Keeps the text under this name, replacing what stood there. */
  write(name: string, text: string): void {
    this.#store(name, text, true);
  }

  /**
   * Keeps the text under this name unless something stands there already, and gives back what stands there now, so
   * that emulators which start together agree on one key.
   */
  add(name: string, text: string): string {
    this.#store(name, text, false);
    return this.read(name) ?? text;
  }

  #store(name: string, text: string, replace: boolean): void {
    const target = this.fileOf(name);
    const draft = `${target}.${process.pid}.${Math.trunc(performance.now() * 1000)}`;
    try {
      mkdirSync(this.path, { recursive: true, mode: 0o700 });
      writeFileSync(draft, text, { mode: 0o600 });
      if (replace) rmSync(target, { force: true });
      linkSync(draft, target);
    } catch (error) {
      // Somebody else was first with the file; a file where the folder should be is another matter.
      const { code, syscall } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST' || syscall !== 'link') this.#complain(error);
    } finally {
      remove(draft);
    }
  }

  #complain(error: unknown): void {
    if (!this.#writable) return;
    this.#writable = false;
    this.#told.unwritable(error instanceof Error ? error.message : String(error));
  }
}

/** A draft that was never written has nothing to remove, in whatever way the system says so. */
function remove(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {}
}
