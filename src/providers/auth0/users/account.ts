import type { Auth0Model } from '../model.ts';
import { identityAt, loginKey } from './keys.ts';
import { type Identity, identityKey, type User } from './user.ts';

/** A user, and the one of his identities that something is about. */
export interface Account {
  readonly user: User;
  readonly identity: Identity;
}

/** Who signs in at a connection by this address, number or username. */
export function accountAt({ users }: Auth0Model, connection: string, login: string): Account | undefined {
  const user = users.find('login', loginKey(connection, login));
  const identity = user && identityAt(user, connection, login);
  return user && identity && { user, identity };
}

/** Who has the identity of this key now. */
export function accountOf({ users }: Auth0Model, key: string): Account | undefined {
  const user = users.find('identity', key);
  const identity = user?.identities.find((it) => identityKey(it) === key);
  return user && identity && { user, identity };
}
