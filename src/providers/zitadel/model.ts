import { Table } from '../../core/table.ts';
import type { Role } from './roles.ts';
import type { components } from './schema.ts';
import type { Session } from './sessions/session.ts';
import { type User, usernameKey } from './users/user.ts';

/** The name under which this provider keeps its tickets and its tables. */
export const PROVIDER = 'zitadel';

/** How the vendor's service is called where people read it. */
export const SERVICE = 'ZITADEL';

type Seed = components['schemas']['Seed'];
type Settings<Name extends keyof Seed> = Readonly<Required<NonNullable<Seed[Name]>>>;

/** The one instance: which login its links lead to, and the rules that hold for everybody. */
export interface Instance {
  readonly id: string;
  readonly domain: string;
  /** The login that the default links lead to. */
  readonly login: 'v1' | 'v2';
  /** Where login v2 stands, when not at the emulator. */
  readonly loginBaseUri?: string;
  readonly defaultLanguage: string;
  /** The organization of users that are created without one. */
  readonly defaultOrganizationId: string;
  /** How its pages look, as far as the seed says. */
  readonly branding?: components['schemas']['SeedBranding'];
  readonly passwordComplexity: Settings<'passwordComplexity'>;
  readonly passwordExpiry: Settings<'passwordExpiry'>;
  readonly lockout: Settings<'lockout'>;
  /** Whether users are told that their password has changed. */
  readonly notifyPasswordChange: boolean;
  readonly createdAt: number;
  /** The id that was given last. */
  readonly lastId: string;
}

/** An organization: what owns users. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly primaryDomain: string;
  /** How its pages look; as those of the instance when absent. */
  readonly branding?: components['schemas']['SeedBranding'];
}

/** What a user may do, everywhere or in one organization. */
export interface Membership {
  readonly id: string;
  readonly userId: string;
  /** Null for the whole instance. */
  readonly organizationId: string | null;
  readonly roles: readonly Role[];
}

/** A bearer token of a user: one that the seed names, or a personal access token. */
export interface Token {
  /** The token itself. */
  readonly id: string;
  /** What the API calls it by. */
  readonly tokenId: string;
  /** Null once it has been taken away: it is kept for not to count as one that nobody knows. */
  readonly userId: string | null;
  readonly createdAt: number;
  /** Null for one that never expires. */
  readonly expiresAt: number | null;
}

/** What an emulated instance consists of, tickets and messages aside. */
export interface ZitadelModel {
  /** One row. */
  readonly instances: Table<Instance>;
  readonly organizations: Table<Organization, 'domain'>;
  readonly users: Table<User, 'username'>;
  readonly memberships: Table<Membership, 'user'>;
  readonly tokens: Table<Token, 'tokenId' | 'user'>;
  readonly sessions: Table<Session, 'user'>;
}

type Saved = { readonly [Name in keyof ZitadelModel]?: Iterable<never> };

/**
 * The tables of a saved model, or empty ones.
 * @throws Error when a saved model is not whole
 */
export function openModel(saved: unknown): ZitadelModel {
  const rows = (saved ?? {}) as Saved;
  const model = {
    instances: new Table<Instance>(rows.instances ?? [], {}),
    organizations: new Table<Organization, 'domain'>(rows.organizations ?? [], {
      domain: ({ primaryDomain }) => [primaryDomain.toLowerCase()],
    }),
    users: new Table<User, 'username'>(rows.users ?? [], { username: ({ username }) => [usernameKey(username)] }),
    memberships: new Table<Membership, 'user'>(rows.memberships ?? [], byUser),
    tokens: new Table<Token, 'tokenId' | 'user'>(rows.tokens ?? [], {
      ...byHolder,
      tokenId: ({ tokenId }) => [tokenId],
    }),
    sessions: new Table<Session, 'user'>(rows.sessions ?? [], byHolder),
  };
  if (saved !== undefined) instanceOf(model);
  return model;
}

/** Lists rows under the user that they belong to. */
const byUser = { user: ({ userId }: { readonly userId: string }) => [userId] };

/** The same where there may be none. */
const byHolder = { user: ({ userId }: { readonly userId: string | null }) => (userId === null ? [] : [userId]) };

/** The instance; there is always one. */
export function instanceOf({ instances }: Pick<ZitadelModel, 'instances'>): Instance {
  const [instance] = instances.values();
  if (!instance) throw new Error('there is no instance');
  return instance;
}

/** The id of a membership: a user has one on the instance and one in each organization. */
export function membershipId(userId: string, organizationId: string | null): string {
  return `${userId} ${organizationId ?? ''}`;
}
