import { type Purpose, recordView, type Ticket } from '../../../core/ticket.ts';
import type { Call } from '../../../server/provider.ts';
import { ticketOf } from '../codes/code.ts';
import type { ZitadelContext } from '../operation.ts';
import { findHuman } from '../users/find.ts';
import type { HumanUser } from '../users/user.ts';

/** What a link says, under the names of whichever login it leads to. */
export interface Link {
  readonly userId: string | undefined;
  readonly code: string | undefined;
}

/** What stands behind a link. */
export interface Opened {
  readonly user: HumanUser | undefined;
  /** The ticket of its code, whatever has become of it. */
  readonly ticketId: string | undefined;
}

/** Opens a link. That is written down on the ticket of its code and uses nothing up. */
export function openLink(context: ZitadelContext, purpose: Purpose, link: Link, call: Call): Opened {
  const user = findHuman(context, link.userId ?? '');
  const ticket = ticketBehind(context, user, purpose, link.code);
  if (ticket) {
    const view = { at: context.clock.now(), method: call.method, userAgent: call.headers['user-agent'] ?? null };
    recordView(context.tickets, ticket, view);
  }
  return { user, ticketId: ticket?.id };
}

/** The ticket that somebody's page is about: that of the first of these codes that is one. */
export function ticketBehind(
  context: ZitadelContext,
  user: HumanUser | undefined,
  purpose: Purpose,
  ...codes: readonly (string | undefined)[]
): Ticket | undefined {
  if (!user) return undefined;
  return codes.map((code) => code && ticketOf(context, user, purpose, code)).find((found) => typeof found === 'object');
}
