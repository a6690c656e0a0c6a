import * as errors from '../errors.ts';
import { pageOf, refuseBeyondRecordLimit } from '../paging.ts';
import type { components } from '../schema.ts';
import { sortBy } from '../search/search.ts';
import { type LogEvent, renderLog } from './log-events.ts';

type Log = components['schemas']['Log'];
type LogList = components['schemas']['LogList'];

interface LogQuery {
  readonly page?: number;
  readonly per_page?: number;
  readonly sort?: string;
  readonly include_totals?: boolean;
}

/** Where the vendor's refusal of further pages points to. */
const LIMITATION = 'https://auth0.com/docs/logs/retrieve-log-events-using-mgmt-api#limitations';

/** One page of events, the newest first unless asked otherwise; `shown` is what becomes of each. */
export function pageOfLogs(events: readonly LogEvent[], query: LogQuery, shown: (log: Log) => Log): LogList {
  const { sort, include_totals } = query;
  refuseBeyondRecordLimit(query, () => errors.beyondFirstThousand(LIMITATION));
  const found = events.map(renderLog);
  // What happened at the same moment stays in the order asked for.
  if (!sort?.endsWith(':1')) found.reverse();
  if (sort !== undefined) found.sort(sortBy(sort));
  const { rows, start, limit } = pageOf(found, query);
  const logs = rows.map(shown);
  const { length } = logs;
  // The vendor's total is that of the page, "similar to what the length field returns".
  return include_totals ? { length, limit, logs, start, total: length } : logs;
}
