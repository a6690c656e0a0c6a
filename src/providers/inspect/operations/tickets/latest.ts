import * as errors from '../../errors.ts';
import type { InspectOperation } from '../../operation.ts';
import { filterTickets, renderTicket } from '../../ticket.ts';

export const latest: InspectOperation<'tickets.latest'> = (context, { query }) => {
  const [newest] = filterTickets(context, query);
  if (!newest) throw errors.noMatch(context.tickets.size);
  return { status: 200, body: renderTicket(newest, context.clock.now()) };
};
