import type { Row } from '../../core/table.ts';
import * as errors from './errors.ts';

/** How a list may be asked for by number of page; pages count from 0. */
interface NumberedQuery {
  readonly page?: number;
  readonly per_page?: number;
}

/** How a list may be asked for: by number of page, or from a checkpoint on (facts/auth0.md 4.5). */
interface PageQuery extends NumberedQuery {
  /** The `next` of the page before. */
  readonly from?: string;
  readonly take?: number;
}

/** One page of a list; each resource writes it down in its own order of keys. */
interface NumberedPage<R> {
  readonly rows: readonly R[];
  readonly start: number;
  readonly limit: number;
  readonly total: number;
}

interface Page<R> extends NumberedPage<R> {
  /** Whether it was asked for by checkpoint; `next` is then the checkpoint of the page after it, if there is one. */
  readonly checkpointed: boolean;
  readonly next?: string | undefined;
}

/** How many rows a page has whose size nobody names. */
export const DEFAULT_PAGE_SIZE = 50;

/** Pages reach no further into some lists; their checkpoints do. */
const RECORD_LIMIT = 1000;

/** The page of this number. */
export function pageOf<R>(rows: readonly R[], query: NumberedQuery): NumberedPage<R> {
  const { page = 0, per_page: limit = DEFAULT_PAGE_SIZE } = query;
  const start = page * limit;
  return { rows: rows.slice(start, start + limit), start, limit, total: rows.length };
}

/** The page that the query asks for, in either way. Refuses a checkpoint that is none. */
export function paginate<R extends Row>(rows: readonly R[], query: PageQuery): Page<R> {
  const { from, take: limit = DEFAULT_PAGE_SIZE } = query;
  if (from === undefined && query.take === undefined) return { ...pageOf(rows, query), checkpointed: false };
  const start = placeAfter(rows, from);
  const shown = rows.slice(start, start + limit);
  const last = shown.at(-1);
  const next = last && start + limit < rows.length ? Buffer.from(last.id).toString('base64url') : undefined;
  return { rows: shown, start, limit, total: rows.length, checkpointed: true, next };
}

/** Refuses a page beyond the first thousand records, for the lists that the vendor limits so. */
export function refuseBeyondRecordLimit(
  { page = 0, per_page = DEFAULT_PAGE_SIZE }: NumberedQuery,
  refusal = errors.beyondMaximumRecords,
): void {
  if ((page + 1) * per_page > RECORD_LIMIT) throw refusal();
}

/** A page as most resources show it: the bare rows, or under `name` with the totals before or after them. */
export function renderPage<Name extends string, Shown>(
  name: Name,
  shown: Shown[],
  { start, limit, total, checkpointed, next }: Page<Row>,
  include_totals: boolean | undefined,
  totals: 'before' | 'after' = 'after',
) {
  const named = { [name]: shown } as Record<Name, Shown[]>;
  if (checkpointed) return { ...named, ...(next !== undefined && { next }) };
  if (!include_totals) return shown;
  return totals === 'before' ? { total, start, limit, ...named } : { ...named, start, limit, total };
}

function placeAfter(rows: readonly Row[], from: string | undefined): number {
  if (from === undefined) return 0;
  const id = Buffer.from(from, 'base64url').toString();
  const place = rows.findIndex((row) => row.id === id);
  if (place === -1) throw errors.invalidQuery("Query validation error: 'Invalid checkpoint' on property from.");
  return place + 1;
}
