import { mayDo, refuseOtherUsers } from '../../authenticate.ts';
import * as errors from '../../errors.ts';
import { endSessions } from '../../login/session.ts';
import type { ConnectionOptions } from '../../model.ts';
import type { Auth0Context, Auth0Operation } from '../../operation.ts';
import type { components } from '../../schema.ts';
import { DATABASE, isOwnStrategy, strategyType } from '../../strategy.ts';
import { mailTicket } from '../../tickets/mailed-ticket.ts';
import { identityAt, loginKey } from '../../users/keys.ts';
import { refuseNewPassword, withPassword } from '../../users/password.ts';
import { withChanges } from '../../users/profile-change.ts';
import { renderUser } from '../../users/render-user.ts';
import { emailOf, type Identity, isUsername, type User } from '../../users/user.ts';

type Body = components['schemas']['UpdateUserRequest'];
type Call = Parameters<Auth0Operation<'users.update'>>[1];

/** Pairs that the vendor does not change in one request, in the words of its errors (facts/auth0.md 2.8). */
const APART = [
  ['password', 'email'],
  ['password', 'email_verified'],
  ['username', 'email'],
  ['username', 'email_verified'],
  ['username', 'password'],
] as const;

/** The scopes to change any user. */
const EVERYBODY = ['update:users', 'update:users_app_metadata'];

/** To set one of these ends the user's sessions, as a new password does (Auth0: session layers). */
const SESSION_MEMBERS = ['email', 'email_verified', 'phone_number'] as const;

/** What the identity provider keeps up to date itself, unless its connection says otherwise. */
const SYNCHRONIZED = ['family_name', 'given_name', 'name', 'nickname', 'picture'] as const;

export const update: Auth0Operation<'users.update'> = (context, call) => {
  const { path, body, caller } = call;
  const { model, clock } = context;
  refuseOtherUsers(caller, EVERYBODY, path.id);
  // Who may change his own metadata alone may change nothing else of himself.
  const metadataAlone = Object.keys(body).every((name) => name === 'user_metadata');
  if (caller && !metadataAlone && !mayDo(caller, EVERYBODY)) throw errors.insufficientScope(EVERYBODY);
  const user = model.users.get(path.id);
  if (!user) throw errors.userNotFound();
  const identity = targetOf(context, user, body);
  refuseImpossible(context, user, identity, body);

  if (SESSION_MEMBERS.some((name) => present(body[name]))) endSessions(model, user.id);
  const changed = { ...withChanges(user, identity, body), updatedAt: clock.now() };
  const saved = body.password ? withPassword(context, changed, identity, body.password) : changed;
  const updated = model.users.put(saved);
  if (body.verify_email) mailVerification(context, call, updated);
  return { status: 200, body: renderUser(updated) };
};

/** Only on demand: a new address alone is not asked to be verified. */
function mailVerification(context: Auth0Context, { body, origin, headers }: Call, user: User): void {
  const [identity] = user.identities;
  if (identity.provider !== DATABASE || emailOf(user, identity) === undefined) return;
  const named = body.client_id ? { client_id: body.client_id } : {};
  mailTicket(context, { purpose: 'email_verification', user, identity, body: named, origin, headers });
}

/** The identity that a change is about: the main one, unless `connection` names that of another. */
function targetOf({ model }: Auth0Context, user: User, { connection }: Body): Identity {
  if (connection === undefined) return user.identities[0];
  if (!model.connections.find('name', connection)) throw errors.unknownConnectionOfUser();
  const identity = user.identities.find((it) => it.connection === connection);
  if (!identity) throw errors.unknownIdentity();
  return identity;
}

function refuseImpossible(context: Auth0Context, user: User, identity: Identity, body: Body): void {
  for (const [one, other] of APART) {
    if (present(body[one]) && present(body[other])) throw errors.notSimultaneously(one, other);
  }
  const { provider } = identity;
  const options = context.model.connections.find('name', identity.connection)?.options ?? {};
  if (provider !== DATABASE && (present(body.email) || present(body.username))) throw errors.notADatabaseUser();
  if (provider !== DATABASE && present(body.password)) throw errors.connectionNotSupported();
  if (strategyType(provider) === 'enterprise' && present(body.email_verified)) throw errors.enterpriseUser();
  refuseSynchronized(user, identity, options, body);
  if (body.email) refuseTaken(context, user, identity, body.email, errors.emailInUse);
  if (body.username && !options.requires_username) throw errors.usernameNotRequired();
  if (body.username && !isUsername(body.username)) throw errors.usernameCharacters();
  if (body.username) refuseTaken(context, user, identity, body.username, errors.usernameInUse);
  const refusal = body.password ? refuseNewPassword(context, user, identity, body.password) : undefined;
  if (refusal) throw errors.passwordRefused(refusal);
}

/** Refuses what the next login would overwrite, and what a linked identity does not give the user. */
function refuseSynchronized(user: User, identity: Identity, options: ConnectionOptions, body: Body): void {
  const names = SYNCHRONIZED.filter((name) => body[name] !== undefined);
  if (names.length === 0) return;
  if (identity !== user.identities[0]) throw errors.attributesOfSecondary(names);
  const { set_user_root_attributes = 'on_each_login' } = options;
  if (!isOwnStrategy(identity.provider) && set_user_root_attributes === 'on_each_login') {
    throw errors.attributesSynchronized(names, identity.connection);
  }
}

function refuseTaken({ model }: Auth0Context, user: User, identity: Identity, login: string, error: () => Error): void {
  const holder = model.users.find('login', loginKey(identity.connection, login));
  if (holder && (holder.id !== user.id || identityAt(user, identity.connection, login) !== identity)) throw error();
}

function present(value: unknown): boolean {
  return value !== undefined && value !== null;
}
