/** A record that a table keeps. */
export interface Row {
  readonly id: string;
}

/** The values under which a row can be found; an empty list hides it from that index. */
type KeysOf<R> = (row: R) => readonly string[];

/** Told of a row and of the one that stood in its place, before it is there; `after` is undefined for one that goes. */
export type Watcher<R> = (after: R | undefined, before: R | undefined) => void;

/** A table of whatever rows, as far as it tells of its changes. */
export interface Watchable {
  watch(watcher: Watcher<Row>): () => void;
}

/**
 * Records by id, in the order they came, with derived indexes, so that every lookup a request needs is O(1).
 * A row is never changed in place: `put` replaces it, which keeps the indexes true.
 * In JSON a table is the array of its rows.
 */
export class Table<R extends Row, Index extends string = never> {
  readonly #rows = new Map<string, R>();
  readonly #keysOf: Readonly<Record<Index, KeysOf<R>>>;
  readonly #indexes = new Map<string, Map<string, Set<string>>>();
  readonly #watchers = new Set<Watcher<R>>();

  constructor(rows: Iterable<R>, indexes: Readonly<Record<Index, KeysOf<R>>>) {
    this.#keysOf = indexes;
    for (const name of Object.keys(indexes)) this.#indexes.set(name, new Map());
    for (const row of rows) this.put(row);
  }

  get size(): number {
    return this.#rows.size;
  }

  get(id: string): R | undefined {
    return this.#rows.get(id);
  }

  /** The rows, oldest first. */
  values(): IterableIterator<R> {
    return this.#rows.values();
  }

  /** The rows that this index lists under `key`, oldest first. */
  all(index: Index, key: string): R[] {
    const ids = this.#indexes.get(index)?.get(key) ?? [];
    return Array.from(ids, (id) => this.#rows.get(id)).filter((row) => row !== undefined);
  }

  /** The first row that this index lists under `key`. */
  find(index: Index, key: string): R | undefined {
    const [id] = this.#indexes.get(index)?.get(key) ?? [];
    return id === undefined ? undefined : this.#rows.get(id);
  }

  /** Adds the row, or puts it in the place of the one with its id; gives it back. */
  put(row: R): R {
    this.#replace(row.id, row);
    this.#rows.set(row.id, row);
    return row;
  }

  /** Has the watcher told of every change from now on; the answer ends that. */
  watch(watcher: Watcher<R>): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  delete(id: string): void {
    if (!this.#rows.has(id)) return;
    this.#replace(id, undefined);
    this.#rows.delete(id);
  }

  /** Lets the oldest rows go until there are no more than `limit`. */
  trim(limit: number): void {
    for (const id of this.#rows.keys()) {
      if (this.size <= limit) return;
      this.delete(id);
    }
  }

  toJSON(): R[] {
    return [...this.#rows.values()];
  }

  /** Tells of the change, and makes the indexes true for it. */
  #replace(id: string, after: R | undefined): void {
    const before = this.#rows.get(id);
    for (const watcher of this.#watchers) watcher(after, before);
    this.#relist(id, before, after);
  }

  /** Moves a row from its old keys to its new ones; keys that stay keep their order. */
  #relist(id: string, before: R | undefined, after: R | undefined): void {
    for (const [name, index] of this.#indexes) {
      const keysOf = this.#keysOf[name as Index];
      const oldKeys = before ? keysOf(before) : [];
      const newKeys = after ? keysOf(after) : [];
      for (const key of oldKeys) {
        if (newKeys.includes(key)) continue;
        const ids = index.get(key);
        ids?.delete(id);
        if (ids?.size === 0) index.delete(key);
      }
      for (const key of newKeys) {
        const ids = index.get(key);
        if (ids) ids.add(id);
        else index.set(key, new Set([id]));
      }
    }
  }
}
