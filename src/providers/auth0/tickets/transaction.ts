import { createHash } from 'node:crypto';
import { sameText } from '../../../core/same-text.ts';
import type { Ticket, Tickets } from '../../../core/ticket.ts';

/**
 * The `state` of the pages behind a link. It names the ticket and proves that its link was known; it is derived, so
 * that opening a link a thousand times stores nothing.
 */
export function stateOf(ticket: Ticket): string {
  return Buffer.from(`${ticket.id}.${proof('state', ticket)}`).toString('base64url');
}

/** The ticket that a `state` belongs to; undefined for one that was not made here. */
export function ticketOfState(tickets: Tickets, state: string | undefined): Ticket | undefined {
  const [id = ''] = Buffer.from(state ?? '', 'base64url')
    .toString()
    .split('.');
  const ticket = tickets.get(id);
  return ticket && sameText(stateOf(ticket), state) ? ticket : undefined;
}

/** The token that the classic form carries, so that no other site can send it. */
export function csrfTokenOf(ticket: Ticket): string {
  return proof('csrf', ticket);
}

function proof(use: string, ticket: Ticket): string {
  return createHash('sha256').update(`${use} ${ticket.secret}`).digest('base64url');
}
