import type { InspectOperation } from '../../operation.ts';
import { findTicket, renderTicket } from '../../ticket.ts';

export const get: InspectOperation<'tickets.get'> = (context, { path }) => {
  return { status: 200, body: renderTicket(findTicket(context, path.id), context.clock.now()) };
};
