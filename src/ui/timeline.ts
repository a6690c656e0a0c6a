import type { Message, RequestSummary, Ticket } from '../testing/client/index.ts';
import { linkTo } from './route.ts';
import { spaced } from './words.ts';

/** One thing in the life of a ticket. */
export interface Step {
  /** ISO 8601. */
  readonly at: string;
  readonly kind: 'issued' | 'sent' | 'viewed' | 'refused' | 'redeemed' | 'ended' | 'ahead';
  readonly text: string;
  readonly detail?: string;
  /** Where in the inbox more of it is to be seen. */
  readonly link?: string;
}

/** A ticket's whole life in the order in which it happened, and what is still ahead of it. */
export function lifeOf(ticket: Ticket, messages: readonly Message[]): Step[] {
  const { id, status, issuedAt, expiresAt, redeemedAt, supersededAt, revokedAt, attempts, views } = ticket;
  const steps: (Step | false)[] = [
    { at: issuedAt, kind: 'issued', text: 'Issued' },
    ...messages.filter(({ ticketId }) => ticketId === id).map(sent),
    ...views.map(({ at, method, userAgent }): Step => {
      const text = method === 'HEAD' ? 'Link looked at' : 'Link opened';
      return { at, kind: 'viewed', text, detail: `${method} by ${userAgent ?? 'nobody who says'}` };
    }),
    ...attempts
      .filter(({ outcome }) => outcome !== 'redeemed')
      .map(({ at, outcome }): Step => ({ at, kind: 'refused', text: 'Refused', detail: spaced(outcome) })),
    redeemedAt !== null && { at: redeemedAt, kind: 'redeemed', text: 'Redeemed' },
    supersededAt !== null && { at: supersededAt, kind: 'ended', text: 'Superseded', detail: 'by a newer one' },
    revokedAt !== null && { at: revokedAt, kind: 'ended', text: 'Revoked' },
    status === 'expired' && { at: expiresAt, kind: 'ended', text: 'Expired' },
    status === 'open' && { at: expiresAt, kind: 'ahead', text: 'Expires' },
  ];
  return steps.filter((step) => step !== false).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** The request that issued the ticket, as far as the journal still has it; requests begin with the newest. */
export function issuerOf({ id, issuedAt }: Ticket, requests: readonly RequestSummary[]): RequestSummary | undefined {
  const first = requests.findLast(({ ticketIds }) => ticketIds.includes(id));
  // One that came later only tried it, or changed it.
  return first?.at === issuedAt || (first && Date.parse(first.at) - Date.parse(issuedAt) < SAME_MS) ? first : undefined;
}

/** How much later than the ticket the journal dates the request that issued it, at most: its answer ends a little later. */
const SAME_MS = 1000;

function sent({ id, channel, to, sentAt }: Message): Step {
  const how = channel === 'email' ? 'Mailed' : 'Texted';
  return { at: sentAt, kind: 'sent', text: `${how} to ${to}`, link: linkTo('messages', id) };
}
