import { recordAttempt, redeemTicket, statusOf, type Ticket } from '../../../core/ticket.ts';
import type { Auth0Context } from '../operation.ts';
import type { User } from '../users/user.ts';

/** Why no factor can be added with a ticket, in the vendor's names. */
export type EnrollmentRefusal = 'already_enrolled' | 'already_used' | 'expired_ticket' | 'invalid_ticket';

/** What every second factor counts as in a user's `multifactor`. */
const FACTOR_PROVIDER = 'guardian';

/** Why the ticket's user cannot add a factor with it; undefined when he can. */
export function refuseEnrollment(context: Auth0Context, ticket: Ticket | undefined): EnrollmentRefusal | undefined {
  const user = ticket && userOf(context, ticket);
  if (!ticket || !user) return 'invalid_ticket';
  const status = statusOf(ticket, context.clock.now());
  if (status !== 'open') return status === 'expired' ? 'expired_ticket' : 'already_used';
  const first = !user.profile.multifactor?.includes(FACTOR_PROVIDER);
  return first || ticket.request['allow_multiple_enrollments'] === true ? undefined : 'already_enrolled';
}

/** Adds a factor and spends the ticket, unless that is refused. */
export function enrollUser(context: Auth0Context, ticket: Ticket): EnrollmentRefusal | undefined {
  const { tickets, clock, model } = context;
  const now = clock.now();
  const refusal = refuseEnrollment(context, ticket);
  const user = userOf(context, ticket);
  if (refusal || !user) {
    recordAttempt(tickets, ticket, refusal ?? 'invalid_ticket', now);
    return refusal;
  }
  redeemTicket(tickets, ticket, now);
  const multifactor = [...new Set([...(user.profile.multifactor ?? []), FACTOR_PROVIDER])];
  model.users.put({ ...user, profile: { ...user.profile, multifactor }, updatedAt: now });
  return undefined;
}

function userOf({ model }: Auth0Context, { userId }: Ticket): User | undefined {
  return model.users.get(userId ?? '');
}
