import { mayDo, refuseOtherUsers } from '../../authenticate.ts';
import * as errors from '../../errors.ts';
import type { Auth0Context, Auth0Operation } from '../../operation.ts';
import { databaseIdentity, refuseNewPassword, withPassword } from '../../password.ts';
import type { components } from '../../schema.ts';
import { endSessions } from '../../session.ts';
import { DATABASE, type Identity, isUsername, loginKey, type Profile, renderUser, type User } from '../../user.ts';

type Body = components['schemas']['UpdateUserRequest'];

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

/** Instructions to the vendor, which are no part of the profile. */
const INSTRUCTIONS = new Set(['connection', 'client_id', 'password', 'verify_email', 'verify_phone_number']);

export const update: Auth0Operation<'users.update'> = (context, { path, body, caller }) => {
  const { model, clock } = context;
  refuseOtherUsers(caller, EVERYBODY, path.id);
  // Who may change his own metadata alone may change nothing else of himself.
  const metadataAlone = Object.keys(body).every((name) => name === 'user_metadata');
  if (caller && !metadataAlone && !mayDo(caller, EVERYBODY)) throw errors.insufficientScope(EVERYBODY);
  const user = model.users.get(path.id);
  if (!user) throw errors.unknownUser();
  const identity = refuseImpossible(context, user, body);

  if (SESSION_MEMBERS.some((name) => present(body[name]))) endSessions(model, user.id);
  const changed = { ...user, profile: merge(user.profile, body), updatedAt: clock.now() };
  const saved = identity && body.password ? withPassword(context, changed, identity, body.password) : changed;
  return { status: 200, body: renderUser(model.users.put(saved)) };
};

/** Refuses what the vendor refuses, and gives back the database identity that a password would go to. */
function refuseImpossible(context: Auth0Context, user: User, body: Body): Identity | undefined {
  const { connection } = body;
  if (connection !== undefined && !context.model.connections.find('name', connection)) {
    throw errors.unknownConnectionOfUser();
  }
  for (const [one, other] of APART) {
    if (present(body[one]) && present(body[other])) throw errors.notSimultaneously(one, other);
  }
  const identity = databaseIdentity(user);
  const mainIsDatabase = user.identities[0].provider === DATABASE;
  if (!mainIsDatabase && (present(body.email) || present(body.username))) throw errors.notADatabaseUser();
  if (!identity && present(body.password)) throw errors.connectionNotSupported();
  if (identity && body.email) refuseTaken(context, user, identity, body.email, errors.emailInUse);
  if (body.username && !isUsername(body.username)) throw errors.usernameCharacters();
  if (identity && body.username) refuseTaken(context, user, identity, body.username, errors.usernameInUse);
  const refusal = identity && body.password ? refuseNewPassword(context, user, identity, body.password) : undefined;
  if (refusal) throw errors.passwordRefused(refusal);
  return identity;
}

function refuseTaken({ model }: Auth0Context, user: User, identity: Identity, login: string, error: () => Error): void {
  const holder = model.users.find('login', loginKey(identity.connection, login));
  if (holder && holder.id !== user.id) throw error();
}

/** The profile with the given members in it; null takes one away. Another address is an unverified one. */
function merge(profile: Profile, body: Body): Profile {
  const { user_metadata, app_metadata, ...members } = body;
  const merged: Record<string, unknown> = { ...profile };
  for (const [name, value] of Object.entries(members)) {
    if (INSTRUCTIONS.has(name)) continue;
    if (value === null) delete merged[name];
    else merged[name] = name === 'email' || name === 'username' ? String(value).toLowerCase() : value;
  }
  if (merged['email'] !== profile.email && !present(body.email_verified)) merged['email_verified'] = false;
  merged['email_verified'] ??= false;
  if (user_metadata) merged['user_metadata'] = mergeMetadata(profile.user_metadata, user_metadata);
  if (app_metadata) {
    const metadata = mergeMetadata(profile.app_metadata, app_metadata);
    if (Object.keys(metadata).length > 0) merged['app_metadata'] = metadata;
    else delete merged['app_metadata'];
  }
  return merged as unknown as Profile;
}

/** First-level merge: null removes a key, and an empty object removes them all (facts/auth0.md 4.4). */
function mergeMetadata(before: object | undefined, change: object): object {
  if (Object.keys(change).length === 0) return {};
  return Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== null));
}

function present(value: unknown): boolean {
  return value !== undefined && value !== null;
}
