import * as errors from '../../errors.ts';
import { sendWelcome } from '../../mail/welcome.ts';
import type { Connection } from '../../model.ts';
import type { Auth0Context, Auth0Operation } from '../../operation.ts';
import type { components } from '../../schema.ts';
import { DATABASE, isOwnStrategy } from '../../strategy.ts';
import { mailTicket } from '../../tickets/mailed-ticket.ts';
import { loginKey } from '../../users/keys.ts';
import { addUser, userIdAt } from '../../users/new-user.ts';
import { refusePassword } from '../../users/password-policy.ts';
import { renderUser } from '../../users/render-user.ts';
import { isUsername, type Profile, withDefaults } from '../../users/user.ts';

type Body = components['schemas']['CreateUserRequest'];

export const create: Auth0Operation<'users.create'> = (context, { body, origin, headers }) => {
  const { model, clock } = context;
  const connection = model.connections.find('name', body.connection);
  if (!connection) throw errors.unknownConnectionName();
  if (!isOwnStrategy(connection.strategy)) throw errors.creationNotSupported();

  const { connection: name, password, user_id: local, verify_email, ...given } = body;
  const profile = profileOf(given);
  if (connection.strategy === DATABASE) refuseIncomplete(connection, body);
  refuseDuplicates(context, name, profile);
  if (local && model.users.find('identity', userIdAt(connection, local))) throw errors.userExists();
  const refusal = password === undefined ? undefined : refusePassword(connection, { profile }, password, clock.now());
  if (refusal) throw errors.passwordRefused(refusal);

  const user = addUser(context, connection, { local, profile, password });
  const [identity] = user.identities;
  if (connection.strategy === DATABASE) {
    const issue = { purpose: 'email_verification', user, identity, body: {}, origin, headers } as const;
    const asked = (verify_email ?? !profile.email_verified) && mailTicket(context, issue).message;
    if (!asked) sendWelcome(context, user, identity);
  }
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
  if (email === undefined) throw errors.missingProperty('email');
  if (password === undefined) throw errors.missingProperty('password');
  if (options.requires_username && username === undefined) {
    throw errors.missingProperty('username');
  }
  if (!options.requires_username && username !== undefined) throw errors.usernameNotRequired();
  if (username !== undefined && !isUsername(username)) throw errors.usernameCharacters();
}

function refuseDuplicates({ model }: Auth0Context, connection: string, { email, username }: Profile): void {
  if (email !== undefined && model.users.find('login', loginKey(connection, email))) throw errors.userExists();
  if (username !== undefined && model.users.find('login', loginKey(connection, username))) throw errors.usernameInUse();
}
