import * as errors from './errors.ts';
import type { LogEvent } from './log-events.ts';
import type { components } from './schema.ts';
import { sortBy } from './search.ts';

type Log = components['schemas']['Log'];
type LogList = components['schemas']['LogList'];

interface LogQuery {
  readonly page?: number;
  readonly per_page?: number;
  readonly sort?: string;
  readonly include_totals?: boolean;
}

/** The vendor shows this many results of a search and no more. */
const RESULT_LIMIT = 1000;
export const DEFAULT_PAGE_SIZE = 50;

/** One page of events, the newest first unless asked otherwise; `shown` is what becomes of each. */
export function pageOfLogs(events: readonly LogEvent[], query: LogQuery, shown: (log: Log) => Log): LogList {
  const { page = 0, per_page: limit = DEFAULT_PAGE_SIZE, sort, include_totals } = query;
  const start = page * limit;
  if (start + limit > RESULT_LIMIT) throw errors.beyondFirstThousandLogs();
  const found = events.map(({ log }) => log);
  // What happened at the same moment stays in the order asked for.
  if (!sort?.endsWith(':1')) found.reverse();
  if (sort !== undefined) found.sort(sortBy(sort));
  const logs = found.slice(start, start + limit).map(shown);
  const { length } = logs;
  // The vendor's total is that of the page, "similar to what the length field returns".
  return include_totals ? { length, limit, logs, start, total: length } : logs;
}
