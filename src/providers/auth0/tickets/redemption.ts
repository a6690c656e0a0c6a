import { type Redemption, recordAttempt, redeemTicket, statusOf, type Ticket } from '../../../core/ticket.ts';
import type { Cause } from '../logs/log-events.ts';
import { logRedemption } from '../logs/ticket-events.ts';
import { sendWelcome } from '../mail/welcome.ts';
import type { Auth0Context } from '../operation.ts';
import { refuseNewPassword, withPassword } from '../users/password.ts';
import type { PasswordRefusal } from '../users/password-policy.ts';
import { isVerified, type User, withVerifiedEmail } from '../users/user.ts';
import { clientOf } from './redirect.ts';
import { holderOf, requestOf } from './ticket.ts';

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

/** What a redemption would make of the user, or why not: then the ticket stays open, and the attempt is told by name. */
type Effect = { readonly user: User } | { readonly outcome: Outcome; readonly attempt: string };

/** Sets the password of the ticket's user and spends the ticket; a password that is refused leaves it open. */
export function resetPassword(context: Auth0Context, ticket: Ticket, password: string, cause: Cause): Outcome {
  return redeem(context, ticket, cause, ({ user, identity }) => {
    const refusal = refuseNewPassword(context, user, identity, password);
    if (refusal) return { outcome: { is: 'refused', refusal }, attempt: refusal.name };
    const marked = requestOf(ticket).mark_email_as_verified ? withVerifiedEmail(user, identity) : user;
    return { user: withPassword(context, marked, identity, password) };
  });
}

/** Marks the ticket's address as verified, spends the ticket and welcomes the user. */
export function verifyEmail(context: Auth0Context, ticket: Ticket, cause: Cause): Outcome {
  const outcome = redeem(context, ticket, cause, ({ user, identity }) => {
    if (isVerified(user, identity)) return { outcome: { is: 'already_verified' }, attempt: 'already_verified' };
    return { user: { ...withVerifiedEmail(user, identity), updatedAt: context.clock.now() } };
  });
  const holder = outcome.is === 'redeemed' ? holderOf(context, ticket) : undefined;
  if (holder) sendWelcome(context, holder.user, holder.identity, clientOf(context, ticket));
  return outcome;
}

/** What there is to say of a link that cannot be redeemed, without trying; a link that is none has no user behind it. */
export function deadOutcome({ clock }: Auth0Context, ticket: Ticket | undefined): Outcome {
  const status = ticket ? statusOf(ticket, clock.now()) : 'open';
  return status === 'open' ? { is: 'orphaned' } : { is: 'dead', reason: status };
}

/** Tries to redeem, and has the tenant's log tell how that ended. */
function redeem(context: Auth0Context, ticket: Ticket, cause: Cause, effectOn: (holder: Holder) => Effect): Outcome {
  const outcome = attempt(context, ticket, effectOn);
  logRedemption(context, cause, ticket, outcome);
  return outcome;
}

function attempt(context: Auth0Context, ticket: Ticket, effectOn: (holder: Holder) => Effect): Outcome {
  const { tickets, clock, model } = context;
  const now = clock.now();
  const effect = statusOf(ticket, now) === 'open' ? tryOn(context, ticket, effectOn) : undefined;
  if (effect && 'outcome' in effect) {
    recordAttempt(tickets, ticket, effect.attempt, now);
    return effect.outcome;
  }
  const redemption = redeemTicket(tickets, ticket, now);
  if (!redemption.ok) return { is: 'dead', reason: redemption.reason };
  if (!effect) throw new Error(`The ticket ${ticket.id} was redeemed without being open.`);
  return { is: 'redeemed', ticket: redemption.ticket, user: model.users.put(effect.user) };
}

function tryOn(context: Auth0Context, ticket: Ticket, effectOn: (holder: Holder) => Effect): Effect {
  const holder = holderOf(context, ticket);
  return holder ? effectOn(holder) : { outcome: { is: 'orphaned' }, attempt: 'user_gone' };
}
