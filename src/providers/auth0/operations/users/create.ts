import { HEX, randomString } from '../../../../core/random.ts';
import * as errors from '../../errors.ts';
import type { Connection } from '../../model.ts';
import type { Auth0Context, Auth0Operation } from '../../operation.ts';
import { firstPassword } from '../../password.ts';
import { refusePassword } from '../../password-policy.ts';
import type { components } from '../../schema.ts';
import { DATABASE, isUsername, loginKey, type Profile, renderUser, withDefaults } from '../../user.ts';

type Body = components['schemas']['CreateUserRequest'];

/** The strategies whose users are created here; those of all others come from their own service. */
const CREATABLE = [DATABASE, 'email', 'sms'];
const ID_LENGTH = 24;

export const create: Auth0Operation<'users.create'> = (context, { body }) => {
  const { model, clock, random } = context;
  const connection = model.connections.find('name', body.connection);
  if (!connection) throw errors.unknownConnectionName();
  if (!CREATABLE.includes(connection.strategy)) throw errors.creationNotSupported();

  const { connection: name, password, user_id, verify_email: _, ...given } = body;
  const profile = profileOf(given);
  if (connection.strategy === DATABASE) refuseIncomplete(connection, body);
  refuseDuplicates(context, name, profile);
  const local = user_id || randomString(random, ID_LENGTH, HEX);
  const id = `${connection.strategy}|${local}`;
  if (model.users.find('identity', id)) throw errors.userExists();
  const now = clock.now();
  const refusal = password === undefined ? undefined : refusePassword(connection, { profile }, password, now);
  if (refusal) throw errors.passwordRefused(refusal);

  const passwords = password === undefined ? [] : firstPassword(context, password);
  const identity = { connection: name, user_id: local, provider: connection.strategy, isSocial: false, passwords };
  const user = model.users.put({
    id,
    identities: [identity],
    createdAt: now,
    updatedAt: now,
    lastPasswordReset: null,
    lastLogin: null,
    lastIp: null,
    loginsCount: 0,
    profile,
  });
  return { status: 201, body: renderUser(user) };
};

function profileOf({ email, username, ...given }: Omit<Body, 'connection'>): Profile {
  return withDefaults({
    ...given,
    ...(email !== undefined && { email: email.toLowerCase() }),
    ...(username !== undefined && { username: username.toLowerCase() }),
    email_verified: given.email_verified ?? false,
  });
}

function refuseIncomplete({ options }: Connection, { email, password, username }: Body): void {
  if (email === undefined) throw errors.invalidBody("'Missing required property: email'");
  if (password === undefined) throw errors.invalidBody("'Missing required property: password'");
  if (options.requires_username && username === undefined) {
    throw errors.invalidBody("'Missing required property: username'");
  }
  if (!options.requires_username && username !== undefined) throw errors.usernameNotRequired();
  if (username !== undefined && !isUsername(username)) throw errors.usernameCharacters();
}

function refuseDuplicates({ model }: Auth0Context, connection: string, { email, username }: Profile): void {
  if (email !== undefined && model.users.find('login', loginKey(connection, email))) throw errors.userExists();
  if (username !== undefined && model.users.find('login', loginKey(connection, username))) throw errors.usernameInUse();
}
