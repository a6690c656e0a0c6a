import { type Redemption, recordAttempt, redeemTicket, statusOf, type Ticket } from '../../core/ticket.ts';
import type { Auth0Context } from './operation.ts';
import { refuseNewPassword, withPassword } from './password.ts';
import type { PasswordRefusal } from './password-policy.ts';
import { holderOf, requestOf } from './ticket.ts';
import { isVerified, type User, withVerifiedEmail } from './user.ts';

type Dead = Extract<Redemption, { ok: false }>['reason'];
type Holder = NonNullable<ReturnType<typeof holderOf>>;

/** How an attempt to redeem a ticket ended. */
export type Outcome =
  | { readonly is: 'redeemed'; readonly ticket: Ticket; readonly user: User }
  /** The ticket is worth nothing any more. */
  | { readonly is: 'dead'; readonly reason: Dead }
  /** The user is gone, or has another address now. */
  | { readonly is: 'orphaned' }
  /** The address was verified already, by another ticket or by hand. */
  | { readonly is: 'already_verified' }
  /** The password policy refuses; the ticket stays open. */
  | { readonly is: 'refused'; readonly refusal: PasswordRefusal };

/** Sets the password of the ticket's user and spends the ticket; a password that is refused leaves it open. */
export function resetPassword(context: Auth0Context, ticket: Ticket, password: string): Outcome {
  const { tickets, clock, model } = context;
  const now = clock.now();
  const holder = statusOf(ticket, now) === 'open' ? holderOf(context, ticket) : undefined;
  const refusal = holder && refuseNewPassword(context, holder.user, holder.identity, password);
  if (refusal) {
    recordAttempt(tickets, ticket, refusal.name, now);
    return { is: 'refused', refusal };
  }
  return redeem(context, ticket, holder, ({ user, identity }) => {
    const marked = requestOf(ticket).mark_email_as_verified ? withVerifiedEmail(user, identity) : user;
    return model.users.put(withPassword(context, marked, identity, password));
  });
}

/** Marks the ticket's address as verified and spends the ticket. */
export function verifyEmail(context: Auth0Context, ticket: Ticket): Outcome {
  const { tickets, clock, model } = context;
  const now = clock.now();
  const holder = statusOf(ticket, now) === 'open' ? holderOf(context, ticket) : undefined;
  if (holder && isVerified(holder.user, holder.identity)) {
    recordAttempt(tickets, ticket, 'already_verified', now);
    return { is: 'already_verified' };
  }
  return redeem(context, ticket, holder, ({ user, identity }) =>
    model.users.put({ ...withVerifiedEmail(user, identity), updatedAt: now }),
  );
}

/** What there is to say of a link that cannot be redeemed, without trying; a link that is none has no user behind it. */
export function deadOutcome({ clock }: Auth0Context, ticket: Ticket | undefined): Outcome {
  const status = ticket ? statusOf(ticket, clock.now()) : 'open';
  return status === 'open' ? { is: 'orphaned' } : { is: 'dead', reason: status };
}

function redeem(
  { tickets, clock }: Auth0Context,
  ticket: Ticket,
  holder: Holder | undefined,
  act: (holder: Holder) => User,
): Outcome {
  const now = clock.now();
  if (!holder && statusOf(ticket, now) === 'open') {
    recordAttempt(tickets, ticket, 'user_gone', now);
    return { is: 'orphaned' };
  }
  const redemption = redeemTicket(tickets, ticket, now);
  if (!redemption.ok) return { is: 'dead', reason: redemption.reason };
  return { is: 'redeemed', ticket: redemption.ticket, user: act(holder as Holder) };
}
