import { revokeTicket } from '../../../../core/ticket.ts';
import type { InspectOperation } from '../../operation.ts';
import { findTicket, renderTicket } from '../../ticket.ts';

export const revoke: InspectOperation<'tickets.revoke'> = (context, { path }) => {
  const now = context.clock.now();
  return { status: 200, body: renderTicket(revokeTicket(context.tickets, findTicket(context, path.id), now), now) };
};
