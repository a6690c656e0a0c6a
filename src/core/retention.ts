import type { Row, Table } from './table.ts';

/** How many rows are kept of what every request may add to; the oldest go first. */
export const ROW_LIMIT = 10_000;

type Forgetful<R extends Row> = Pick<Table<R>, 'values' | 'delete' | 'size'>;

/** Forgets the oldest rows for as long as they are over: where all live equally long, that is all that are. */
export function forgetOldest<R extends Row>(table: Forgetful<R>, isOver: (row: R) => boolean): void {
  for (const row of table.values()) {
    if (!isOver(row)) return;
    table.delete(row.id);
  }
}

/** Forgets every row that is over, once the table is full: until then they can still be asked for. */
export function forgetWhenFull<R extends Row>(table: Forgetful<R>, isOver: (row: R) => boolean): void {
  if (table.size < ROW_LIMIT) return;
  for (const row of table.values()) {
    if (isOver(row)) table.delete(row.id);
  }
}
