import type { components } from '../schema.ts';

type Schemas = components['schemas'];

/** How far a user has come, in the vendor's names. */
export type UserState = 'ACTIVE' | 'INACTIVE' | 'LOCKED' | 'INITIAL';

/** The vendor keeps one code of each of these kinds for a user. */
export type CodePurpose = 'password_reset' | 'email_verification' | 'phone_verification' | 'invitation';

/** A person. */
export interface Human {
  readonly givenName: string;
  readonly familyName: string;
  readonly nickName: string;
  readonly displayName: string;
  /** A language tag; `und` when there is none. */
  readonly preferredLanguage: string;
  readonly gender: Schemas['Gender'];
  readonly email: string;
  readonly isEmailVerified: boolean;
  /** In E.164 form. */
  readonly phone: string | null;
  readonly isPhoneVerified: boolean;
  readonly passwordHash: string | null;
  /** Epoch milliseconds, as all times here. */
  readonly passwordChangedAt: number | null;
  readonly passwordChangeRequired: boolean;
  /** Wrong passwords since the last right one. */
  readonly failedAttempts: number;
  /** The tickets of the newest codes that nothing has ended. */
  readonly codes: Readonly<Partial<Record<CodePurpose, string>>>;
  /** The identities at other services that he signs in with. */
  readonly idpLinks: readonly IdpLink[];
  readonly passkeys: readonly Passkey[];
  /** Whether he was created with the secret of an authenticator app. */
  readonly hasTotp?: boolean;
}

export interface IdpLink {
  readonly idpId: string;
  readonly userId: string;
  readonly userName: string;
}

/** A registration of a passkey, which nothing confirms here. */
export interface Passkey {
  readonly id: string;
  readonly state: 'NOT_READY' | 'READY';
}

/** A program. */
export interface Machine {
  readonly name: string;
  readonly description: string;
  readonly accessTokenType: Schemas['AccessTokenType'];
}

export interface Metadata {
  readonly key: string;
  /** In base64. */
  readonly value: string;
  readonly createdAt: number;
  readonly changedAt: number;
}

/** Somebody or something with an account. */
export interface User {
  readonly id: string;
  /** The organization that it belongs to. */
  readonly resourceOwner: string;
  readonly state: UserState;
  readonly username: string;
  readonly type: { readonly human: Human } | { readonly machine: Machine };
  readonly metadata: readonly Metadata[];
  readonly createdAt: number;
  /** How many events there have been of this user, and when the last one was. */
  readonly sequence: number;
  readonly changedAt: number;
  /** The last of the events that the vendor's list of users takes notice of. */
  readonly shownSequence: number;
  readonly shownAt: number;
}

/** A user who is a person. */
export type HumanUser = User & { readonly type: { readonly human: Human } };

/** A user to whom nothing has happened yet. */
export function blankUser(id: string, organizationId: string, username: string, now: number): Omit<User, 'type'> {
  return {
    id,
    resourceOwner: organizationId,
    state: 'ACTIVE',
    username,
    metadata: [],
    createdAt: now,
    sequence: 0,
    changedAt: now,
    shownSequence: 0,
    shownAt: now,
  };
}

export function isHuman(user: User): user is HumanUser {
  return 'human' in user.type;
}

/** The person with this changed. */
export function withHuman(user: HumanUser, change: Partial<Human>): HumanUser {
  return { ...user, type: { human: { ...user.type.human, ...change } } };
}

/** Usernames do not tell case apart, in the whole instance (facts/zitadel.md 2.7). */
export function usernameKey(username: string): string {
  return username.toLowerCase();
}

/** The name shown for a person who was given none. */
export function defaultDisplayName(givenName: string, familyName: string): string {
  return `${givenName} ${familyName}`;
}
