import { newLocalId } from '../id.ts';
import type { Connection } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import { firstPassword } from './password.ts';
import { newUser, type Profile, type User } from './user.ts';

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
  const local = given.local || newLocalId(random);
  const identity = {
    connection: connection.name,
    user_id: local,
    provider: connection.strategy,
    isSocial: false,
    passwords: password === undefined ? [] : firstPassword(context, password),
  };
  return model.users.put(newUser([identity], profile, clock.now()));
}
