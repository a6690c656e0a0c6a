import { Heap } from './heap.ts';
import type { Row, Table } from './table.ts';

/** A row that is finished from some instant on. */
interface Mortal extends Row {
  /** Grows with every row of the table. */
  readonly sequence: number;
}

/** When a row was to be finished when it was last looked at, in epoch milliseconds. */
interface Deadline extends Mortal {
  readonly at: number;
}

/** Deadlines that count no more, which are not worth sorting anew for. */
const SPARE_DEADLINES = 1000;

/** Knows the oldest row of a table that is finished, without looking at those that are not each time it is asked. */
export class FinishedRows<R extends Mortal> {
  readonly #table: Table<R, never>;
  readonly #finishedAt: (row: R) => number;
  #deadlines = new Heap<Deadline>(({ at }) => at);
  #finished = new Heap<Mortal>(({ sequence }) => sequence);
  #looked = Number.NEGATIVE_INFINITY;

  /** `finishedAt` tells from what instant on a row is finished: `-Infinity` for one that is whatever time it is. */
  constructor(table: Table<R, never>, finishedAt: (row: R) => number) {
    this.#table = table;
    this.#finishedAt = finishedAt;
    this.#beginAgain();
    table.watch((after, before) => {
      if (after && finishedAt(after) !== (before && finishedAt(before))) this.#add(after);
    });
  }

  /** The oldest that is finished at this instant. */
  oldest(now: number): R | undefined {
    // Whoever sets the clock back finds some of them open again.
    if (now < this.#looked || this.#deadlines.size > 2 * this.#table.size + SPARE_DEADLINES) this.#beginAgain();
    this.#looked = now;
    for (let next = this.#deadlines.least; next && next.at <= now; next = this.#deadlines.least) {
      this.#deadlines.take();
      this.#finished.add(next);
    }
    for (let next = this.#finished.least; next; next = this.#finished.least) {
      const row = this.#table.get(next.id);
      if (row && this.#finishedAt(row) <= now) return row;
      this.#finished.take();
    }
    return undefined;
  }

  #add(row: R): void {
    this.#deadlines.add({ id: row.id, sequence: row.sequence, at: this.#finishedAt(row) });
  }

  #beginAgain(): void {
    this.#deadlines = new Heap(({ at }) => at);
    this.#finished = new Heap(({ sequence }) => sequence);
    for (const row of this.#table.values()) this.#add(row);
  }
}
