import { createHash } from 'node:crypto';

/** One way in which a user signs in. The first of a user's identities is the main one. */
export interface Identity {
  /** The connection's name. */
  readonly connection: string;
  readonly provider: string;
  /** Without the provider in front of it. */
  readonly user_id: string;
  readonly isSocial: boolean;
  /** What a linked identity knows of the user; the main one's is the user's own profile. */
  readonly profileData?: Readonly<Record<string, unknown>>;
  /** Database identities alone. The newest password's hash comes first. */
  readonly passwords: readonly { readonly hash: string; readonly at: number }[];
}

/** Somebody who signs in at the tenant, by one way or by several. */
export interface User {
  /** `user_id` on the wire: provider, `|`, and the id there. */
  readonly id: string;
  readonly identities: readonly [Identity, ...Identity[]];
  /** Epoch milliseconds, as all times here. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly lastPasswordReset: number | null;
  readonly lastLogin: number | null;
  readonly lastIp: string | null;
  readonly loginsCount: number;
  /** Everything else, as the vendor shows it. */
  readonly profile: Profile;
}

/** What is known of a user, in the vendor's names. */
export interface Profile {
  readonly blocked?: boolean;
  readonly email?: string;
  readonly email_verified: boolean;
  readonly family_name?: string;
  readonly given_name?: string;
  /** The providers of his second factors. No login asks for one. */
  readonly multifactor?: readonly string[];
  readonly name?: string;
  readonly nickname?: string;
  readonly phone_number?: string;
  readonly phone_verified?: boolean;
  readonly picture?: string;
  readonly user_metadata?: Readonly<Record<string, unknown>>;
  readonly username?: string;
  readonly app_metadata?: Readonly<Record<string, unknown>>;
}

/** A user who has done nothing yet. */
export function newUser(identities: User['identities'], profile: Profile, now: number): User {
  return {
    id: identityKey(identities[0]),
    identities,
    createdAt: now,
    updatedAt: now,
    lastPasswordReset: null,
    lastLogin: null,
    lastIp: null,
    loginsCount: 0,
    profile,
  };
}

/** The e-mail address that an identity signs in with. */
export function emailOf(user: User, identity: Identity): string | undefined {
  if (identity === user.identities[0]) return user.profile.email;
  const email = identity.profileData?.['email'];
  return typeof email === 'string' ? email : undefined;
}

/** Whether the address that an identity signs in with is verified. */
export function isVerified(user: User, identity: Identity): boolean {
  return identity === user.identities[0]
    ? user.profile.email_verified
    : identity.profileData?.['email_verified'] === true;
}

const USERNAME = /^[\w@^$.!`#+'~-]+$/;

/** Whether this is made of what usernames are made of. */
export function isUsername(text: string): boolean {
  return USERNAME.test(text);
}

/** Control characters would play tricks on terminals that show the log. */
const EMAIL = /^[^\s@\p{C}]+@[^\s@\p{C}]+$/u;

/** Whether this could be an address: what the vendor takes beyond that is not known. */
export function isEmail(text: string): boolean {
  return EMAIL.test(text);
}

/** The key under which the user who has an identity is found. */
export function identityKey({ provider, user_id }: Pick<Identity, 'provider' | 'user_id'>): string {
  return `${provider}|${user_id}`;
}

/** The user with one identity changed. */
export function withIdentity(user: User, { provider, user_id }: Identity, change: Partial<Identity>): User {
  const [first, ...rest] = user.identities.map((identity) =>
    identity.provider === provider && identity.user_id === user_id ? { ...identity, ...change } : identity,
  );
  return first ? { ...user, identities: [first, ...rest] } : user;
}

/** The user with the address of this identity verified. */
export function withVerifiedEmail(user: User, identity: Identity): User {
  if (identity === user.identities[0]) return { ...user, profile: { ...user.profile, email_verified: true } };
  return withIdentity(user, identity, { profileData: { ...identity.profileData, email_verified: true } });
}

/** The name, nickname and picture that the vendor gives to users who come without. */
export function withDefaults(profile: Profile): Profile {
  const { email } = profile;
  if (email === undefined) return profile;
  return { name: email, nickname: email.replace(/@.*$/, ''), picture: defaultPicture(email), ...profile };
}

function defaultPicture(email: string): string {
  const digest = createHash('md5').update(email).digest('hex');
  const letters = encodeURIComponent(`https://cdn.auth0.com/avatars/${email.slice(0, 2).toLowerCase()}.png`);
  return `https://s.gravatar.com/avatar/${digest}?s=480&r=pg&d=${letters}`;
}
