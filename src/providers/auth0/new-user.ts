import { HEX, randomString } from '../../core/random.ts';
import type { Connection } from './model.ts';
import type { Auth0Context } from './operation.ts';
import { firstPassword } from './password.ts';
import type { Profile, User } from './user.ts';

const ID_LENGTH = 24;

/** What a new user of a connection comes with; without a `local` id, one is made up. */
export interface NewUser {
  readonly local?: string | undefined;
  readonly profile: Profile;
  readonly password?: string | undefined;
}

/** The id that a user of this connection has. */
export function userIdAt({ strategy }: Connection, local: string): string {
  return `${strategy}|${local}`;
}

/** Adds a user to a connection. That nobody has its id, address or username is for the caller to ask before. */
export function addUser(context: Auth0Context, connection: Connection, { profile, password, ...given }: NewUser): User {
  const { model, clock, random } = context;
  const local = given.local || randomString(random, ID_LENGTH, HEX);
  const now = clock.now();
  return model.users.put({
    id: userIdAt(connection, local),
    identities: [
      {
        connection: connection.name,
        user_id: local,
        provider: connection.strategy,
        isSocial: false,
        passwords: password === undefined ? [] : firstPassword(context, password),
      },
    ],
    createdAt: now,
    updatedAt: now,
    lastPasswordReset: null,
    lastLogin: null,
    lastIp: null,
    loginsCount: 0,
    profile,
  });
}
