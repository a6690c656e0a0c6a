import { Table, type Touch } from '../../core/table.ts';
import type { AuthorizationCode } from './authorization-code.ts';
import type { Login } from './login.ts';
import type { RefreshToken } from './refresh-token.ts';
import type { components } from './schema.ts';
import type { Session } from './session.ts';
import { emailsOf, loginsOf, type User } from './user.ts';

/** The name under which this provider keeps its tickets and its tables. */
export const PROVIDER = 'auth0';

/** The tenant's settings, in the vendor's names: those of `/tenants/settings` and `/prompts` that tickets depend on. */
export interface Tenant {
  readonly id: 'tenant';
  /** The canonical domain, as in `https://{domain}/api/v2/`. */
  readonly domain: string;
  readonly friendly_name: string;
  readonly universal_login_experience: 'new' | 'classic';
  readonly identifier_first: boolean;
  readonly webauthn_platform_first_factor: boolean;
  readonly default_redirection_uri?: string;
  readonly default_directory?: string;
  readonly allowed_logout_urls?: readonly string[];
  /** The custom page for a password reset; while it is enabled, that flow is the classic one. */
  readonly change_password: { readonly enabled: boolean };
  readonly custom_domains: readonly {
    readonly domain: string;
    readonly domain_metadata?: Readonly<Record<string, string>>;
  }[];
}

export interface Connection {
  /** `con_` and 16 characters. */
  readonly id: string;
  readonly name: string;
  readonly strategy: string;
  readonly options: ConnectionOptions;
}

export interface ConnectionOptions {
  readonly passwordPolicy?: 'none' | 'low' | 'fair' | 'good' | 'excellent';
  readonly password_complexity_options?: { readonly min_length?: number };
  readonly password_history?: { readonly enable?: boolean; readonly size?: number };
  readonly password_dictionary?: { readonly enable?: boolean; readonly dictionary?: readonly string[] };
  readonly password_no_personal_info?: { readonly enable?: boolean };
  readonly requires_username?: boolean;
  readonly disable_signup?: boolean;
  /** The codes of a passwordless connection: how many digits, and how many seconds they live. */
  readonly totp?: { readonly length?: number; readonly time_step?: number };
  /** The mail of a passwordless connection, in its own words. */
  readonly email?: { readonly from?: string; readonly subject?: string; readonly body?: string };
  /** The text message of a passwordless connection. */
  readonly template?: string;
  readonly icon_url?: string | null;
  readonly domain_aliases?: readonly string[] | null;
  /** How users prove that an address is theirs: by a link unless it says code. */
  readonly attributes?: { readonly email?: { readonly verification_method?: 'link' | 'code' } };
}

export interface Client {
  /** `client_id` on the wire. */
  readonly id: string;
  readonly name: string;
  readonly client_secret?: string;
  readonly token_endpoint_auth_method: string;
  readonly grant_types: readonly string[];
  readonly initiate_login_uri?: string;
  readonly callbacks?: readonly string[];
  readonly allowed_logout_urls?: readonly string[];
  /** Where pages may ask for a login in the background from. */
  readonly web_origins?: readonly string[];
  /** Whether its users sign in at an organization; absent counts as `deny`. */
  readonly organization_usage?: 'deny' | 'allow' | 'require';
  readonly refresh_token?: components['schemas']['RefreshTokenSettings'];
}

/** What a client may ask of an API. */
export interface ClientGrant {
  readonly id: string;
  readonly client_id: string;
  readonly audience: string;
  readonly scope: readonly string[];
}

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly display_name: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/** A user belongs to an organization. */
export interface Membership {
  readonly id: string;
  readonly organization_id: string;
  readonly user_id: string;
}

/** What one kind of mail says, where the tenant says it in its own words: `id` is the template's name. */
export interface EmailTemplate extends Omit<components['schemas']['EmailTemplate'], 'template'> {
  readonly id: components['schemas']['EmailTemplateName'];
}

/** What customers see when they set up their own enterprise connection. */
export interface SelfServiceProfile
  extends Omit<components['schemas']['SelfServiceProfile'], 'created_at' | 'updated_at'> {
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A bearer token that the seed names, so that a test can hold one with just these rights. */
export interface SeededToken {
  /** The token itself. */
  readonly id: string;
  readonly scope: string;
  readonly sub?: string;
  readonly audience?: string;
  /** Epoch milliseconds. */
  readonly expiresAt?: number;
}

/** What an emulated tenant consists of, tickets aside. */
export interface Auth0Model {
  /** One row. */
  readonly tenants: Table<Tenant>;
  readonly connections: Table<Connection, 'name'>;
  readonly clients: Table<Client>;
  readonly clientGrants: Table<ClientGrant>;
  readonly organizations: Table<Organization>;
  readonly memberships: Table<Membership>;
  readonly emailTemplates: Table<EmailTemplate>;
  readonly selfServiceProfiles: Table<SelfServiceProfile>;
  readonly users: Table<User, 'email' | 'login'>;
  readonly tokens: Table<SeededToken>;
  readonly logins: Table<Login>;
  readonly sessions: Table<Session, 'cookie' | 'user'>;
  readonly authorizationCodes: Table<AuthorizationCode>;
  readonly refreshTokens: Table<RefreshToken, 'family' | 'user'>;
}

type Saved = { readonly [Name in keyof Auth0Model]?: Iterable<never> };

/**
 * The tables of a saved model, or empty ones.
 * @throws Error when a saved model is not whole
 */
export function openModel(saved: unknown, touch: Touch): Auth0Model {
  const rows = (saved ?? {}) as Saved;
  const model = {
    tenants: new Table<Tenant>(rows.tenants ?? [], {}, touch),
    connections: new Table<Connection, 'name'>(rows.connections ?? [], { name: ({ name }) => [name] }, touch),
    clients: new Table<Client>(rows.clients ?? [], {}, touch),
    clientGrants: new Table<ClientGrant>(rows.clientGrants ?? [], {}, touch),
    organizations: new Table<Organization>(rows.organizations ?? [], {}, touch),
    memberships: new Table<Membership>(rows.memberships ?? [], {}, touch),
    emailTemplates: new Table<EmailTemplate>(rows.emailTemplates ?? [], {}, touch),
    selfServiceProfiles: new Table<SelfServiceProfile>(rows.selfServiceProfiles ?? [], {}, touch),
    users: new Table<User, 'email' | 'login'>(rows.users ?? [], { email: emailsOf, login: loginsOf }, touch),
    tokens: new Table<SeededToken>(rows.tokens ?? [], {}, touch),
    logins: new Table<Login>(rows.logins ?? [], {}, touch),
    sessions: new Table<Session, 'cookie' | 'user'>(
      rows.sessions ?? [],
      { cookie: ({ cookie }) => [cookie], user: ({ user_id }) => [user_id] },
      touch,
    ),
    authorizationCodes: new Table<AuthorizationCode>(rows.authorizationCodes ?? [], {}, touch),
    refreshTokens: new Table<RefreshToken, 'family' | 'user'>(
      rows.refreshTokens ?? [],
      { family: ({ family }) => [family], user: ({ user_id }) => (user_id === null ? [] : [user_id]) },
      touch,
    ),
  };
  if (saved !== undefined) tenantOf(model);
  return model;
}

export const TENANT_ID = 'tenant';

export function tenantOf(model: Auth0Model): Tenant {
  const tenant = model.tenants.get(TENANT_ID);
  if (!tenant) throw new Error('there is no tenant');
  return tenant;
}

export function membershipId(organizationId: string, userId: string): string {
  return `${organizationId} ${userId}`;
}
