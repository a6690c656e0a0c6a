import { withoutAbsent } from '../../../core/absent.ts';
import { isoTime } from '../../../core/clock.ts';
import type { components } from '../schema.ts';
import { type Identity, type Profile, type User, withDefaults } from './user.ts';

type WireUser = components['schemas']['User'];

/** The user as the Management API shows it, in the recorded order of keys (facts/auth0.md 4.4). */
export function renderUser(user: User): WireUser {
  const { blocked, email, email_verified, family_name, given_name, name, nickname, ...more } = user.profile;
  const { multifactor, phone_number, phone_verified, picture, user_metadata, username, app_metadata } = more;
  const rendered = {
    blocked,
    created_at: isoTime(user.createdAt),
    email,
    email_verified,
    family_name,
    given_name,
    identities: user.identities.map(renderIdentity),
    multifactor,
    name,
    nickname,
    phone_number,
    phone_verified,
    picture,
    updated_at: isoTime(user.updatedAt),
    user_id: user.id,
    user_metadata,
    username,
    last_password_reset: user.lastPasswordReset === null ? undefined : isoTime(user.lastPasswordReset),
    last_ip: user.lastIp ?? undefined,
    last_login: user.lastLogin === null ? undefined : isoTime(user.lastLogin),
    logins_count: user.loginsCount || undefined,
    app_metadata,
  };
  return withoutAbsent(rendered) as WireUser;
}

/** The identities as linking and unlinking show them: there the main one tells its profile too (recorded). */
export function renderIdentities({ identities: [main, ...linked], profile }: User) {
  return [{ ...main, profileData: ownProfile(profile) }, ...linked].map(renderIdentity);
}

function renderIdentity({ profileData, connection, user_id, provider, isSocial }: Identity) {
  return { ...(profileData && { profileData }), connection, user_id, provider, isSocial };
}

/** What a user's connection knows of him, in the recorded order: no metadata, and nothing that is a mere default. */
export function ownProfile(profile: Profile): Readonly<Record<string, unknown>> {
  const { email, email_verified, given_name, family_name, name, username, nickname, picture } = profile;
  const { phone_number, phone_verified } = profile;
  const defaults = withDefaults({ email_verified, ...(email !== undefined && { email }) });
  return withoutAbsent({
    email,
    given_name,
    family_name,
    name: name === defaults.name ? undefined : name,
    username,
    nickname: nickname === defaults.nickname ? undefined : nickname,
    picture: picture === defaults.picture ? undefined : picture,
    phone_number,
    phone_verified,
    email_verified,
  });
}
