import { toHar } from '../../har.ts';
import type { InspectOperation } from '../../operation.ts';
import { filterRequests } from '../../request.ts';

export const har: InspectOperation<'requests.har'> = (context, { query }) => {
  return { status: 200, body: { ...toHar([...filterRequests(context, query)].reverse()) } };
};
