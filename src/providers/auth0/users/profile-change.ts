import { withoutNull } from '../../../core/absent.ts';
import type { components } from '../schema.ts';
import { type Identity, type Profile, type User, withIdentity } from './user.ts';

type Body = components['schemas']['UpdateUserRequest'];

/** Instructions to the vendor, which are no part of the profile. */
const INSTRUCTIONS = new Set(['connection', 'client_id', 'password', 'verify_email', 'verify_phone_number']);

/** The user with the given members in him: metadata and blocked are his own, all else is the identity's. */
export function withChanges(user: User, identity: Identity, body: Body): User {
  const { user_metadata, app_metadata, blocked, ...members } = body;
  const main = identity === user.identities[0];
  const profile: Record<string, unknown> = main ? merge(user.profile, members) : { ...user.profile };
  if (blocked !== undefined) profile['blocked'] = blocked;
  if (user_metadata) profile['user_metadata'] = mergeMetadata(user.profile.user_metadata, user_metadata);
  if (app_metadata) {
    const metadata = mergeMetadata(user.profile.app_metadata, app_metadata);
    if (Object.keys(metadata).length > 0) profile['app_metadata'] = metadata;
    else delete profile['app_metadata'];
  }
  const changed = { ...user, profile: profile as unknown as Profile };
  return main ? changed : withIdentity(changed, identity, { profileData: merge(identity.profileData ?? {}, members) });
}

/** A profile with the given members in it; null takes one away. Another address is an unverified one. */
function merge(profile: Profile | Readonly<Record<string, unknown>>, members: Body): Record<string, unknown> {
  const before: Readonly<Record<string, unknown>> = { ...profile };
  const merged = { ...before };
  for (const [name, value] of Object.entries(members)) {
    if (INSTRUCTIONS.has(name)) continue;
    if (value === null) delete merged[name];
    else merged[name] = name === 'email' || name === 'username' ? String(value).toLowerCase() : value;
  }
  if (merged['email'] !== before['email'] && typeof members.email_verified !== 'boolean')
    merged['email_verified'] = false;
  merged['email_verified'] ??= false;
  return merged;
}

/** First-level merge: null removes a key, and an empty object removes them all (facts/auth0.md 4.4). */
function mergeMetadata(before: object | undefined, change: object): object {
  if (Object.keys(change).length === 0) return {};
  return withoutNull({ ...before, ...change });
}
