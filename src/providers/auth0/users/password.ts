import { hashPassword, verifyPassword } from '../../../core/password.ts';
import { endSessions } from '../login/session.ts';
import type { Auth0Context } from '../operation.ts';
import { accountAt } from './account.ts';
import { type PasswordRefusal, refusePassword } from './password-policy.ts';
import { type Identity, type User, withIdentity } from './user.ts';

/** How many hashes are kept per identity: the vendor's longest history. */
const HISTORY_LIMIT = 24;

/** A first password, as an identity keeps it. */
export function firstPassword(
  { random, clock }: Pick<Auth0Context, 'random' | 'clock'>,
  password: string,
): Identity['passwords'] {
  return [{ hash: hashPassword(password, random), at: clock.now() }];
}

/** Why this may not become the password of the identity; undefined when it may. */
export function refuseNewPassword(
  { model, clock }: Auth0Context,
  user: User,
  identity: Identity,
  password: string,
): PasswordRefusal | undefined {
  const connection = model.connections.find('name', identity.connection);
  return connection && refusePassword(connection, { profile: user.profile, identity }, password, clock.now());
}

/**
 * The user with a new password, and with the time of that. Every session of the user ends by it; refresh tokens stay
 * good, as the vendor documents.
 */
export function withPassword(context: Auth0Context, user: User, identity: Identity, password: string): User {
  const now = context.clock.now();
  endSessions(context.model, user.id);
  const passwords = [...firstPassword(context, password), ...identity.passwords].slice(0, HISTORY_LIMIT);
  return { ...withIdentity(user, identity, { passwords }), lastPasswordReset: now, updatedAt: now };
}

/** Who signs in with this name and password at this connection; undefined when nobody does. */
export function signIn({ model }: Auth0Context, connection: string, login: string, password: string): User | undefined {
  const account = accountAt(model, connection, login);
  const [current] = account?.identity.passwords ?? [];
  return current && verifyPassword(password, current.hash) ? account?.user : undefined;
}

/** The user with this login counted. */
export function recordLogin({ model, clock }: Auth0Context, user: User, ip: string): User {
  const now = clock.now();
  return model.users.put({ ...user, lastLogin: now, lastIp: ip, loginsCount: user.loginsCount + 1, updatedAt: now });
}
