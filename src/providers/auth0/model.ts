import { Table } from '../../core/table.ts';
import type { AuthorizationCode } from './login/authorization-code.ts';
import type { Login } from './login/login.ts';
import type { RefreshToken } from './login/refresh-token.ts';
import type { Session } from './login/session.ts';
import type { LogEvent } from './logs/log-events.ts';
import type { components } from './schema.ts';
import { emailsOf, identitiesOf, loginsOf } from './users/keys.ts';
import type { User } from './users/user.ts';

/** The name under which this provider keeps its tickets and its tables. */
export const PROVIDER = 'auth0';

/** How the vendor's service is called where people read it. */
export const SERVICE = 'Auth0';

/** The tenant's settings, in the vendor's names: those of `/tenants/settings`, those of `/prompts` and its domains. */
export interface Tenant extends Readonly<Omit<components['schemas']['TenantSettings'], 'sandbox_versions_available'>> {
  readonly id: 'tenant';
  /** The canonical domain, as in `https://{domain}/api/v2/`. */
  readonly domain: string;
  readonly friendly_name: string;
  /** How its pages look, as far as that was ever said. */
  readonly branding?: components['schemas']['Branding'];
  readonly universal_login_experience: 'new' | 'classic';
  readonly identifier_first: boolean;
  readonly webauthn_platform_first_factor: boolean;
  readonly custom_domains: readonly {
    readonly domain: string;
    readonly domain_metadata?: Readonly<Record<string, string>>;
  }[];
}

/** What a connection is told beside its name; each strategy reads its own members. */
export type ConnectionOptions = Readonly<components['schemas']['ConnectionOptions']>;

/** A connection, in the vendor's names. */
export interface Connection {
  /** `con_` and 16 characters. */
  readonly id: string;
  readonly name: string;
  readonly display_name?: string;
  readonly strategy: string;
  readonly options: ConnectionOptions;
  /** This one and the three behind it are kept and shown, and change nothing here. */
  readonly is_domain_connection: boolean;
  readonly show_as_button?: boolean;
  readonly authentication: components['schemas']['ConnectionAuthentication'];
  readonly connected_accounts: components['schemas']['ConnectionConnectedAccounts'];
  /** The ids of the clients that may use it: passwordless logins ask for it. */
  readonly enabled_clients: readonly string[];
  /** Names by which other logins may call it, each of one connection. They are kept and shown; logins go by `name`. */
  readonly realms: readonly string[];
  readonly metadata?: Readonly<Record<string, string>>;
}

/** A client: everything that it may be created with, in the vendor's names, and its credentials. */
export type Client = Readonly<components['schemas']['CreateClientRequest']> & {
  /** `client_id` on the wire. */
  readonly id: string;
  readonly client_secret?: string;
  readonly grant_types: readonly string[];
};

/** What a client may ask of an API. */
export type ClientGrant = Readonly<components['schemas']['ClientGrant']>;

/** A company whose users log in to an application together, in the vendor's names. */
export interface Organization {
  /** `org_` and 16 characters. */
  readonly id: string;
  /** Lower-case, and of one organization at a time. */
  readonly name: string;
  readonly display_name?: string;
  readonly branding?: components['schemas']['OrganizationBranding'];
  readonly metadata?: Readonly<Record<string, string>>;
  readonly token_quota?: components['schemas']['TokenQuota'];
}

/** Members of an organization may sign in with this connection. What the flags allow is not emulated: they are shown. */
export interface OrganizationConnection {
  readonly id: string;
  readonly organization_id: string;
  readonly connection_id: string;
  readonly assign_membership_on_login: boolean;
  readonly is_signup_enabled?: boolean;
  readonly show_as_button?: boolean;
}

/** A user belongs to an organization. */
export interface Membership {
  readonly id: string;
  readonly organization_id: string;
  readonly user_id: string;
}

/** Somebody was asked to join an organization. It lasts as long as the ticket that its link carries is open. */
export interface Invitation
  extends Readonly<
    Omit<components['schemas']['CreateOrganizationInvitationRequest'], 'ttl_sec' | 'send_invitation_email'>
  > {
  /** `uinv_` and 16 characters. */
  readonly id: string;
  readonly organization_id: string;
  /** The ticket's secret. */
  readonly ticket_id: string;
}

/** What one kind of mail says, where the tenant says it in its own words: `id` is the template's name. */
export interface EmailTemplate extends Omit<components['schemas']['EmailTemplate'], 'template'> {
  readonly id: components['schemas']['EmailTemplateName'];
}

/** What customers see when they set up their own enterprise connection. */
export interface SelfServiceProfile
  extends Omit<components['schemas']['SelfServiceProfile'], 'created_at' | 'updated_at'> {
  /** Epoch milliseconds, as are all times here. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Work that the vendor does later, and here at once: the sending of a verification mail. */
export interface Job {
  /** `job_` and 16 characters. */
  readonly id: string;
  readonly type: 'verification_email';
  readonly status: 'completed' | 'failed';
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

/** A bearer token that the seed names, so that a test can hold one with just these rights. */
export interface SeededToken {
  /** The token itself. */
  readonly id: string;
  /** Separated by spaces. */
  readonly scope: string;
  /** The user or the client that it speaks for. */
  readonly sub?: string;
  /** Absent means that of the Management API. */
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
  readonly organizations: Table<Organization, 'name'>;
  readonly memberships: Table<Membership, 'organization'>;
  readonly organizationConnections: Table<OrganizationConnection, 'organization'>;
  readonly invitations: Table<Invitation, 'organization' | 'ticket'>;
  readonly emailTemplates: Table<EmailTemplate>;
  readonly selfServiceProfiles: Table<SelfServiceProfile>;
  readonly users: Table<User, 'email' | 'login' | 'identity'>;
  readonly tokens: Table<SeededToken>;
  readonly jobs: Table<Job>;
  readonly logEvents: Table<LogEvent, 'user'>;
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
export function openModel(saved: unknown): Auth0Model {
  const rows = (saved ?? {}) as Saved;
  const model = {
    tenants: new Table<Tenant>(rows.tenants ?? [], {}),
    connections: new Table<Connection, 'name'>(rows.connections ?? [], { name: ({ name }) => [name] }),
    clients: new Table<Client>(rows.clients ?? [], {}),
    clientGrants: new Table<ClientGrant>(rows.clientGrants ?? [], {}),
    organizations: new Table<Organization, 'name'>(rows.organizations ?? [], { name: ({ name }) => [name] }),
    memberships: new Table<Membership, 'organization'>(rows.memberships ?? [], byOrganization),
    organizationConnections: new Table<OrganizationConnection, 'organization'>(
      rows.organizationConnections ?? [],
      byOrganization,
    ),
    invitations: new Table<Invitation, 'organization' | 'ticket'>(rows.invitations ?? [], {
      ...byOrganization,
      ticket: ({ ticket_id }) => [ticket_id],
    }),
    emailTemplates: new Table<EmailTemplate>(rows.emailTemplates ?? [], {}),
    selfServiceProfiles: new Table<SelfServiceProfile>(rows.selfServiceProfiles ?? [], {}),
    users: new Table<User, 'email' | 'login' | 'identity'>(rows.users ?? [], {
      email: emailsOf,
      login: loginsOf,
      identity: identitiesOf,
    }),
    tokens: new Table<SeededToken>(rows.tokens ?? [], {}),
    jobs: new Table<Job>(rows.jobs ?? [], {}),
    logEvents: new Table<LogEvent, 'user'>(rows.logEvents ?? [], { user: ({ user_id = '' }) => [user_id] }),
    logins: new Table<Login>(rows.logins ?? [], {}),
    sessions: new Table<Session, 'cookie' | 'user'>(rows.sessions ?? [], {
      cookie: ({ cookie }) => [cookie],
      user: ({ user_id }) => [user_id],
    }),
    authorizationCodes: new Table<AuthorizationCode>(rows.authorizationCodes ?? [], {}),
    refreshTokens: new Table<RefreshToken, 'family' | 'user'>(rows.refreshTokens ?? [], {
      family: ({ family }) => [family],
      user: ({ user_id }) => (user_id === null ? [] : [user_id]),
    }),
  };
  if (saved !== undefined) tenantOf(model);
  return model;
}

/** Lists rows under the organization that they belong to. */
const byOrganization = {
  organization: ({ organization_id }: { readonly organization_id: string }) => [organization_id],
};

/** The id of the one row of `tenants`. */
export const TENANT_ID = 'tenant';

/** The tenant; there is always one. */
export function tenantOf(model: Auth0Model): Tenant {
  const tenant = model.tenants.get(TENANT_ID);
  if (!tenant) throw new Error('there is no tenant');
  return tenant;
}

/** The tenant's name, as clients, mails and the log tell it: the first label of its domain. */
export function tenantName(model: Auth0Model): string {
  return tenantOf(model).domain.replace(/[.:].*$/s, '');
}

/** The id of a user's membership: he belongs to an organization once. */
export function membershipId(organizationId: string, userId: string): string {
  return `${organizationId} ${userId}`;
}

/** The id of a connection's place in an organization: it has one there. */
export function organizationConnectionId(organizationId: string, connectionId: string): string {
  return `${organizationId} ${connectionId}`;
}
