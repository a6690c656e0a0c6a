import { SMS } from '../strategy.ts';
import { emailOf, type Identity, identityKey, type User } from './user.ts';

/** The key under which somebody who signs in at a connection is found. Databases do not tell case apart. */
export function loginKey(connection: string, login: string): string {
  return `${connection} ${login.toLowerCase()}`;
}

/** The keys under which a user is found who signs in. */
export function loginsOf(user: User): string[] {
  return user.identities.flatMap((identity) => [...keysOf(user, identity)]);
}

/** The identity with which somebody signs in at a connection by this address or username. */
export function identityAt(user: User, connection: string, login: string): Identity | undefined {
  const key = loginKey(connection, login);
  return user.identities.find((identity) => keysOf(user, identity).has(key));
}

function keysOf(user: User, identity: Identity): Set<string> {
  const username = identity === user.identities[0] ? user.profile.username : identity.profileData?.['username'];
  const names = [emailOf(user, identity), username, phoneOf(user, identity)].filter((name) => typeof name === 'string');
  return new Set(names.map((name) => loginKey(identity.connection, name)));
}

/** The number that an identity signs in with. */
function phoneOf(user: User, identity: Identity): unknown {
  if (identity.provider !== SMS) return undefined;
  return identity === user.identities[0] ? user.profile.phone_number : identity.profileData?.['phone_number'];
}

/** The keys of all his identities. */
export function identitiesOf({ identities }: User): string[] {
  return identities.map(identityKey);
}

/** The address in his profile, under which searches by address find him. */
export function emailsOf(user: User): string[] {
  return user.profile.email === undefined ? [] : [user.profile.email];
}
