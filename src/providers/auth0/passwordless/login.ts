import { sameText } from '../../../core/same-text.ts';
import { outcomeOf, recordAttempt, redeemTicket, revokeTicket, statusOf, type Ticket } from '../../../core/ticket.ts';
import { USER_BLOCKED } from '../errors.ts';
import type { Auth0Context } from '../operation.ts';
import { SMS } from '../strategy.ts';
import { isWornOut, WRONG_CODE } from '../tickets/ticket.ts';
import { addUser, userIdAt } from '../users/new-user.ts';
import { recordLogin } from '../users/password.ts';
import { type Identity, isVerified, type User, withDefaults, withIdentity, withVerifiedEmail } from '../users/user.ts';
import { holderAt, type Recipient, requestOf, ticketsTo } from './issue.ts';

/** What came of a code: its user, or why it is refused, in the vendor's words. */
export type PasswordlessLogin = { readonly user: User } | { readonly error: string; readonly refusal: string };

const EXPIRED = 'The verification code has expired. Please try to login again.';
const USED_UP = "You've reached the maximum number of attempts. Please try to login again.";
const wrong = (strategy: string) => `Wrong ${strategy === SMS ? 'phone number' : 'email'} or verification code.`;

/** Signs in whoever has this code, and spends it; newcomers become users by that. */
export function redeemPasswordless(
  context: Auth0Context,
  { name, address, code }: { readonly name: string; readonly address: string; readonly code: string },
  ip: string,
): PasswordlessLogin {
  const { tickets, clock, model } = context;
  const connection = model.connections.find('name', name);
  const recipient = connection && { connection, address: address.toLowerCase() };
  const ticket = recipient && ticketsTo(context, recipient).at(-1);
  if (!ticket) return refused(wrong(connection?.strategy ?? name));

  const refusal = refuseCode(context, recipient, ticket, code);
  if (refusal) return refusal;
  redeemTicket(tickets, ticket, clock.now());
  const holder = holderAt(context, recipient);
  const user = holder ? proven(holder.user, holder.identity) : newcomer(context, recipient, ticket);
  return { user: recordLogin(context, user, ip) };
}

/** Why a code is worth nothing, which is written down; undefined when it is good. */
function refuseCode(
  context: Auth0Context,
  recipient: Recipient,
  ticket: Ticket,
  code: string,
): PasswordlessLogin | undefined {
  const { tickets, clock } = context;
  const now = clock.now();
  const status = statusOf(ticket, now);
  const right = sameText(ticket.code ?? '', code);
  const refuse = (outcome: string, description: string) => {
    const tried = recordAttempt(tickets, ticket, outcome, now);
    if (isWornOut(tried)) revokeTicket(tickets, tried, now);
    return refused(description);
  };
  if (status === 'revoked') return refuse('too_many_attempts', USED_UP);
  if (status === 'redeemed' || !right) {
    return refuse(right ? outcomeOf('redeemed') : WRONG_CODE, wrong(recipient.connection.strategy));
  }
  if (status !== 'open') return refuse(status, EXPIRED);
  if (!holderAt(context, recipient)?.user.profile.blocked) return undefined;
  recordAttempt(tickets, ticket, 'user_blocked', now);
  return { error: USER_BLOCKED.error, refusal: USER_BLOCKED.error_description };
}

const refused = (refusal: string): PasswordlessLogin => ({ error: 'invalid_grant', refusal });

/** The user that a first login makes. */
function newcomer(context: Auth0Context, { connection, address }: Recipient, ticket: Ticket): User {
  const { user_id } = requestOf(ticket);
  // Somebody may have got the id that was told, and another address since.
  const taken = context.model.users.find('identity', userIdAt(connection, user_id)) !== undefined;
  const profile =
    connection.strategy === SMS
      ? { name: address, phone_number: address, phone_verified: true, email_verified: false }
      : withDefaults({ email: address, email_verified: true });
  return addUser(context, connection, { ...(!taken && { local: user_id }), profile });
}

/** The user with the address marked as his: he has shown the code that went there. */
function proven(user: User, identity: Identity): User {
  if (identity.provider !== SMS) return isVerified(user, identity) ? user : withVerifiedEmail(user, identity);
  if (identity === user.identities[0]) return { ...user, profile: { ...user.profile, phone_verified: true } };
  return withIdentity(user, identity, { profileData: { ...identity.profileData, phone_verified: true } });
}
