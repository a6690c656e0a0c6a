import { expireTicket } from '../../../../core/ticket.ts';
import type { InspectOperation } from '../../operation.ts';
import { findTicket, renderTicket } from '../../ticket.ts';

export const expire: InspectOperation<'tickets.expire'> = (context, { path }) => {
  const now = context.clock.now();
  return { status: 200, body: renderTicket(expireTicket(context.tickets, findTicket(context, path.id), now), now) };
};
