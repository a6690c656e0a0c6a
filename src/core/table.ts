import { KeyIndex } from './key-index.ts';

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

const NO_KEYS: readonly string[] = [];

/** Gaps that are not worth moving anything for. */
const SPARE_GAPS = 64;

/**
 * Records by id, in the order they came, with derived indexes, so that every lookup a request needs is O(1).
 * A row is never changed in place: `put` replaces it, which keeps the indexes true.
 * In JSON a table is the array of its rows.
 */
export class Table<R extends Row, Index extends string = never> {
  /** The rows in the order they came; a row that goes leaves a gap. */
  #slots: (R | undefined)[] = [];
  /** No row stands before this slot. */
  #oldest = 0;
  /** Where each row stands, by its id. */
  readonly #places = new Map<string, number>();
  readonly #keysOf: Readonly<Record<Index, KeysOf<R>>>;
  readonly #indexes = new Map<string, KeyIndex>();
  readonly #watchers = new Set<Watcher<R>>();

  constructor(rows: Iterable<R>, indexes: Readonly<Record<Index, KeysOf<R>>>) {
    this.#keysOf = indexes;
    for (const name of Object.keys(indexes)) this.#indexes.set(name, new KeyIndex());
    for (const row of rows) this.put(row);
  }

  get size(): number {
    return this.#places.size;
  }

  /** The row that came first of those that are there. */
  get oldest(): R | undefined {
    return this.#slots[this.#oldest];
  }

  get(id: string): R | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.#slots[place];
  }

  /** The rows, oldest first. */
  *values(): IterableIterator<R> {
    const slots = this.#slots;
    for (let place = this.#oldest; place < slots.length; place += 1) {
      const row = slots[place];
      if (row) yield row;
    }
  }

  /** The rows, newest first. */
  *newestFirst(): IterableIterator<R> {
    const slots = this.#slots;
    for (let place = slots.length - 1; place >= 0; place -= 1) {
      const row = slots[place];
      if (row) yield row;
    }
  }

  /** The rows that this index lists under `key`, oldest first. */
  all(index: Index, key: string): R[] {
    const rows: R[] = [];
    for (const id of this.#indexes.get(index)?.all(key) ?? []) {
      const row = this.get(id);
      if (row) rows.push(row);
    }
    return rows;
  }

  /** The first row that this index lists under `key`. */
  find(index: Index, key: string): R | undefined {
    const id = this.#indexes.get(index)?.first(key);
    return id === undefined ? undefined : this.get(id);
  }

  /** Adds the row, or puts it in the place of the one with its id; gives it back. */
  put(row: R): R {
    const before = this.get(row.id);
    this.#replace(row.id, before, row);
    const place = this.#places.get(row.id) ?? this.#slots.length;
    this.#places.set(row.id, place);
    this.#slots[place] = row;
    return row;
  }

  /** Has the watcher told of every change from now on; the answer ends that. */
  watch(watcher: Watcher<R>): () => void {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  delete(id: string): void {
    const before = this.get(id);
    if (!before) return;
    this.#replace(id, before, undefined);
    this.#slots[this.#places.get(id) ?? 0] = undefined;
    this.#places.delete(id);
    this.#closeGaps();
  }

  /** Lets the oldest rows go until there are no more than `limit`. */
  trim(limit: number): void {
    for (let { oldest } = this; oldest && this.size > limit; { oldest } = this) this.delete(oldest.id);
  }

  toJSON(): R[] {
    return [...this.values()];
  }

  /** Passes the gaps before the oldest row; moves the rows together once more than half of the slots are gaps. */
  #closeGaps(): void {
    while (this.#oldest < this.#slots.length && !this.#slots[this.#oldest]) this.#oldest += 1;
    if (this.#slots.length <= 2 * this.size + SPARE_GAPS) return;
    // A new list, so that whoever goes through the old one is not disturbed.
    this.#slots = [...this.values()];
    this.#oldest = 0;
    for (const [place, row] of this.#slots.entries()) if (row) this.#places.set(row.id, place);
  }

  /** Tells of the change, and makes the indexes true for it. */
  #replace(id: string, before: R | undefined, after: R | undefined): void {
    for (const watcher of this.#watchers) watcher(after, before);
    this.#relist(id, before, after);
  }

  /** Moves a row from its old keys to its new ones; keys that stay keep their order. */
  #relist(id: string, before: R | undefined, after: R | undefined): void {
    for (const [name, index] of this.#indexes) {
      const keysOf = this.#keysOf[name as Index];
      const oldKeys = before ? keysOf(before) : NO_KEYS;
      const newKeys = after ? keysOf(after) : NO_KEYS;
      for (const key of oldKeys) if (!newKeys.includes(key)) index.delete(key, id);
      for (const key of newKeys) if (!oldKeys.includes(key)) index.add(key, id);
    }
  }
}
