import type { Row } from '../../core/table.ts';
import * as errors from './errors.ts';

/** How a list may be asked for: by number of page, or from a checkpoint on (facts/auth0.md 4.5). */
export interface PageQuery {
  readonly page?: number;
  readonly per_page?: number;
  readonly include_totals?: boolean;
  /** The `next` of the page before. */
  readonly from?: string;
  readonly take?: number;
}

/** One page of a list; each resource writes it down in its own order of keys. */
export interface Page<R> {
  readonly rows: readonly R[];
  readonly start: number;
  readonly limit: number;
  readonly total: number;
  /** Whether it was asked for by checkpoint; `next` is then the checkpoint of the page after it, if there is one. */
  readonly checkpointed: boolean;
  readonly next: string | undefined;
}

const DEFAULT_SIZE = 50;

/** Pages reach no further into some lists; their checkpoints do. */
const RECORD_LIMIT = 1000;

/** The page that the query asks for. Refuses a checkpoint that is none. */
export function paginate<R extends Row>(rows: readonly R[], query: PageQuery): Page<R> {
  const { from, take, page = 0, per_page = DEFAULT_SIZE } = query;
  const checkpointed = from !== undefined || take !== undefined;
  const limit = checkpointed ? (take ?? DEFAULT_SIZE) : per_page;
  const start = checkpointed ? placeAfter(rows, from) : page * per_page;
  const shown = rows.slice(start, start + limit);
  const last = shown.at(-1);
  const next = last && start + limit < rows.length ? Buffer.from(last.id).toString('base64url') : undefined;
  return { rows: shown, start, limit, total: rows.length, checkpointed, next };
}

/** Refuses a page beyond the first thousand, for the lists that the vendor limits so. */
export function refuseBeyondRecordLimit({ page = 0, per_page = DEFAULT_SIZE }: PageQuery): void {
  if ((page + 1) * per_page > RECORD_LIMIT) throw errors.beyondMaximumRecords();
}

/** A page as organizations and what belongs to them are shown: the bare rows, or under `name` with what is around. */
export function renderPage<Name extends string, Shown>(
  name: Name,
  shown: Shown[],
  { start, limit, total, checkpointed, next }: Page<Row>,
  include_totals: boolean | undefined,
) {
  const named = { [name]: shown } as Record<Name, Shown[]>;
  if (checkpointed) return { ...named, ...(next !== undefined && { next }) };
  return include_totals ? { ...named, start, limit, total } : shown;
}

function placeAfter(rows: readonly Row[], from: string | undefined): number {
  if (from === undefined) return 0;
  const id = Buffer.from(from, 'base64url').toString();
  const place = rows.findIndex((row) => row.id === id);
  if (place === -1) throw errors.invalidQuery("Query validation error: 'Invalid checkpoint' on property from.");
  return place + 1;
}
