import { type LogEvent, renderLog } from '../../logs/log-events.ts';
import { pageOfLogs } from '../../logs/log-page.ts';
import type { Auth0Context, Auth0Operation } from '../../operation.ts';
import { DEFAULT_PAGE_SIZE } from '../../paging.ts';
import { parseQuery, pickFields } from '../../search/search.ts';
import { LOGS } from '../../search/searchable.ts';

/** The vendor gives out this many events at once. */
const TAKE_LIMIT = 100;

export const list: Auth0Operation<'logs.list'> = (context, { query, origin }) => {
  const { from, take = DEFAULT_PAGE_SIZE, q = '', search = '', fields, include_fields } = query;
  if (from !== undefined) {
    const taken = eventsAfter(context, from).slice(0, Math.min(Math.max(take, 0), TAKE_LIMIT));
    const next = `${origin}/api/v2/logs?from=${encodeURIComponent(taken.at(-1)?.id ?? from)}&take=${take}`;
    return { status: 200, headers: { link: `<${next}>; rel="next"` }, body: taken.map(renderLog) };
  }
  const wanted = parseQuery(q || search, LOGS);
  const found = Array.from(context.model.logEvents.values()).filter((event) => wanted(renderLog(event)));
  return { status: 200, body: pageOfLogs(found, query, (log) => pickFields(log, fields, include_fields)) };
};

/** The events that came after a checkpoint, oldest first. One that is gone is compared by its id, which begins with its time. */
function eventsAfter({ model }: Auth0Context, from: string): LogEvent[] {
  const checkpoint = model.logEvents.get(from);
  return Array.from(model.logEvents.values()).filter(({ id, sequence }) =>
    checkpoint ? sequence > checkpoint.sequence : id > from,
  );
}
