import type { Context } from '../../../../core/context.ts';
import type { Ticket } from '../../../../core/ticket.ts';
import { Detour } from '../../../../server/http.ts';
import type { AnswerOf } from '../../../../server/provider.ts';
import { homeOf } from '../../browser/browser.ts';
import * as errors from '../../errors.ts';
import type { InspectOperation } from '../../operation.ts';
import { type ScanProfile, scanLink } from '../../scan.ts';
import type { operations } from '../../schema.ts';
import { findTicket, renderTicket } from '../../ticket.ts';

export const scan: InspectOperation<'tickets.scan'> = (context, { path, body }) => {
  const ticket = findTicket(context, path.id);
  if (ticket.url === null) throw errors.noLink(ticket.id);
  const link = homeOf(context.control.visits, ticket.url);
  if (!link) throw errors.leadsElsewhere(ticket.url);
  throw new Detour(scanned(context, ticket, link, body.profile));
};

async function scanned(
  context: Context,
  opened: Ticket,
  link: URL,
  profile: ScanProfile,
): Promise<AnswerOf<operations['tickets.scan']>> {
  const { requests, consumed, ticket } = await scanLink(context, opened, link, profile);
  const body = { profile, requests: [...requests], consumed, ticket: renderTicket(ticket, context.clock.now()) };
  return { status: 200, body };
}
