import type { InspectOperation } from '../../operation.ts';
import { filterRequests, summarize } from '../../request.ts';

const DEFAULT_LIMIT = 100;

export const list: InspectOperation<'requests.list'> = (context, { query: { limit = DEFAULT_LIMIT, ...filter } }) => {
  const requests = [];
  for (const exchange of filterRequests(context, filter)) {
    requests.push(summarize(exchange));
    if (requests.length === limit) break;
  }
  return { status: 200, body: { requests, cursor: String(context.control.journal.last) } };
};
