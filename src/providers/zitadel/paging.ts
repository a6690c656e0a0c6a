import * as errors from './errors.ts';
import type { components } from './schema.ts';

type Schemas = components['schemas'];

/** What is listed when a request sets no limit, and what it may ask for at most: the vendor's system defaults. */
const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

/** The part of a list that a request asks for; a limit of 0 is none. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
  readonly asc: boolean;
}

/** The page that the older lists are asked for: all of it when no limit is set. */
export function pageOf({ offset = '0', limit = 0, asc = false }: Schemas['ListQuery'] = {}): Page {
  return { offset: Number(offset), limit, asc };
}

/** The page that the newer lists are asked for. */
export function boundedPageOf(request: Schemas['PaginationRequest'] = {}): Page {
  const page = pageOf(request);
  if (page.limit > MAX_LIMIT) throw errors.limitExceeded();
  return { ...page, limit: page.limit || DEFAULT_LIMIT };
}

/** The rows of the page, by a value of theirs; rows without one come last, or first when the order is turned round. */
export function sortedPage<R>(rows: readonly R[], by: (row: R) => string | number | null, page: Page): R[] {
  return pageFrom(
    rows.toSorted((a, b) => (page.asc ? 1 : -1) * compare(by(a), by(b))),
    page,
  );
}

/** The rows of the page, as they stand. */
export function pageFrom<R>(rows: readonly R[], { offset, limit }: Page): R[] {
  return rows.slice(offset, limit > 0 ? offset + limit : undefined);
}

function compare(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/**
 * How many rows there are besides the page: the vendor counts in the same query, before it looks at the caller's rights,
 * and finds nothing to count where the page is empty.
 */
export function totalOf(rows: readonly unknown[], page: readonly unknown[]): { totalResult?: string } {
  return page.length > 0 ? { totalResult: String(rows.length) } : {};
}
