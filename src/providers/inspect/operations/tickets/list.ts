import type { InspectOperation } from '../../operation.ts';
import { filterTickets, renderTicket } from '../../ticket.ts';

const DEFAULT_LIMIT = 100;

export const list: InspectOperation<'tickets.list'> = (context, { query: { limit = DEFAULT_LIMIT, ...filter } }) => {
  const now = context.clock.now();
  const tickets = [];
  for (const ticket of filterTickets(context, filter)) {
    tickets.push(renderTicket(ticket, now));
    if (tickets.length === limit) break;
  }
  return { status: 200, body: { tickets, cursor: String(context.sequence.last) } };
};
