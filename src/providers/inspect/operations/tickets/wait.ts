import * as errors from '../../errors.ts';
import type { InspectOperation } from '../../operation.ts';
import { failedBy, filterTickets, renderTicket } from '../../ticket.ts';
import { waitOrRefuse } from '../../waiting.ts';

export const wait: InspectOperation<'tickets.wait'> = (context, call) => {
  const { timeout, ...filter } = call.query;
  const now = context.clock.now();
  const [newest] = filterTickets(context, filter);
  if (newest) return { status: 200, body: renderTicket(newest, now) };
  return waitOrRefuse(call, timeout, (within, limit) => {
    const misses = Array.from(filterTickets(context, { ...(filter.after !== undefined && { after: filter.after }) }));
    const told = misses.slice(0, limit).map((ticket) => {
      return { fails: failedBy(ticket, filter, now), ticket: renderTicket(ticket, now) };
    });
    return errors.nothingCame('ticket', within, told);
  });
};
