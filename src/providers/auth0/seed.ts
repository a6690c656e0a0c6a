import { SeedError } from '../../core/misuse.ts';
import { checkSeed } from '../../core/schema.ts';
import type { Row, Table } from '../../core/table.ts';
import { readDocument } from '../../server/document.ts';
import type { SeedTools } from '../../server/provider.ts';
import { newId, newLocalId } from './id.ts';
import { type Auth0Model, membershipId, TENANT_ID, type Tenant } from './model.ts';
import { enableConnection } from './organizations/organization.ts';
import type { components } from './schema.ts';
import { DATABASE, strategyType } from './strategy.ts';
import { withClientDefaults } from './tenant/client.ts';
import { DEFAULT_CONNECTION } from './tenant/connection.ts';
import { DEFAULT_SETTINGS } from './tenant/tenant-settings.ts';
import { identitiesOf, loginsOf } from './users/keys.ts';
import { firstPassword } from './users/password.ts';
import { type Identity, newUser, withDefaults } from './users/user.ts';

type Seed = components['schemas']['Seed'];
type SeedUser = components['schemas']['SeedUser'];
/** A checked part of a seed: JSON has no undefined, which the types of references into other schemas admit. */
type Checked<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };
type Path = readonly (string | number)[];

/** Puts the records of a seed into the model; `document` holds their schema. */
export function seedModel(model: Auth0Model, input: unknown, document: URL, tools: SeedTools): void {
  const seed = (input ?? {}) as Seed;
  checkSeed(() => readDocument(document), '/components/schemas/Seed', seed);
  seedTenant(model, seed);
  seedClients(model, seed, tools);
  seedConnections(model, seed);
  for (const [index, user] of (seed.users ?? []).entries()) seedUser(model, user, ['users', index], tools);
  seedOrganizations(model, seed);
  seedEmailTemplates(model, seed);
  for (const [index, { token, expires_at, ...rest }] of (seed.tokens ?? []).entries()) {
    const expiry = expires_at !== undefined && { expiresAt: instant(expires_at, ['tokens', index, 'expires_at']) };
    putNew(model.tokens, { id: token, ...rest, ...expiry }, ['tokens', index, 'token']);
  }
}

/** The tenant where no seed says otherwise. */
const FIRST_TENANT = {
  id: TENANT_ID,
  domain: 'ticketstub.us.auth0.com',
  friendly_name: 'Ticketstub',
  universal_login_experience: 'new',
  identifier_first: false,
  webauthn_platform_first_factor: false,
  custom_domains: [],
  ...DEFAULT_SETTINGS,
} as const;

/** What the seed does not name stays what it is. */
function seedTenant(model: Auth0Model, { tenant, branding, connections = [] }: Seed): void {
  const directory = tenant?.default_directory;
  const known = [...model.connections.values(), ...connections];
  if (directory !== undefined && !known.some((it) => it.name === directory && it.strategy === DATABASE)) {
    unknown(['tenant', 'default_directory'], 'database connection', directory);
  }
  const present: Tenant = model.tenants.get(TENANT_ID) ?? FIRST_TENANT;
  model.tenants.put({
    ...present,
    ...tenant,
    ...(branding && { branding: { ...present.branding, ...branding } }),
    flags: { ...present.flags, ...tenant?.flags },
    id: TENANT_ID,
  });
}

/** Options stay as the seed has them: it says what its databases ask for, and what it leaves out they do not. */
function seedConnections(model: Auth0Model, { connections = [] }: Seed): void {
  for (const [index, connection] of (connections as Checked<components['schemas']['SeedConnection']>[]).entries()) {
    const path = ['connections', index];
    const { name, options = {}, enabled_clients } = connection;
    if (model.connections.find('name', name)) taken([...path, 'name'], name);
    for (const [place, id] of (enabled_clients ?? []).entries()) {
      if (!model.clients.get(id)) unknown([...path, 'enabled_clients', place], 'client', id);
    }
    const row = {
      ...DEFAULT_CONNECTION,
      ...connection,
      options,
      enabled_clients: enabled_clients ?? Array.from(model.clients.values(), ({ id }) => id),
      realms: connection.realms?.length ? connection.realms : [name],
    };
    putNew(model.connections, row, [...path, 'id']);
  }
}

function seedClients(model: Auth0Model, { clients = [], client_grants = [] }: Seed, tools: SeedTools): void {
  for (const [index, client] of (clients as Checked<components['schemas']['SeedClient']>[]).entries()) {
    const { client_id, ...settings } = client;
    const token_endpoint_auth_method = client.client_secret === undefined ? 'none' : 'client_secret_post';
    const row = { ...withClientDefaults({ token_endpoint_auth_method, ...settings }), id: client_id };
    putNew(model.clients, row, ['clients', index, 'client_id']);
  }
  for (const [index, grant] of client_grants.entries()) {
    if (!model.clients.get(grant.client_id)) unknown(['client_grants', index, 'client_id'], 'client', grant.client_id);
    for (const other of model.clientGrants.values()) {
      const same = other.client_id === grant.client_id && other.audience === grant.audience;
      if (same) taken(['client_grants', index, 'audience'], grant.audience);
    }
    model.clientGrants.put({ id: newId(tools.random, 'cgr'), ...grant });
  }
}

function seedOrganizations(model: Auth0Model, { organizations = [] }: Seed): void {
  for (const [index, { members = [], enabled_connections = [], ...organization }] of organizations.entries()) {
    const { id, name } = organization;
    if (model.organizations.find('name', name)) taken(['organizations', index, 'name'], name);
    putNew(model.organizations, organization, ['organizations', index, 'id']);
    for (const [place, member] of members.entries()) {
      if (!model.users.get(member)) unknown(['organizations', index, 'members', place], 'user', member);
      model.memberships.put({ id: membershipId(id, member), organization_id: id, user_id: member });
    }
    for (const [place, enabled] of enabled_connections.entries()) {
      const path = ['organizations', index, 'enabled_connections', place, 'connection_id'];
      if (!model.connections.get(enabled.connection_id)) unknown(path, 'connection', enabled.connection_id);
      enableConnection(model, id, enabled);
    }
  }
}

function seedEmailTemplates({ emailTemplates }: Auth0Model, { email_templates = [] }: Seed): void {
  for (const [index, { template, ...given }] of email_templates.entries()) {
    const row = { body: null, from: null, subject: null, syntax: 'liquid', enabled: true, ...given, id: template };
    putNew(emailTemplates, row, ['email_templates', index, 'template']);
  }
}

function seedUser(model: Auth0Model, seed: SeedUser, path: Path, tools: SeedTools): void {
  const { user_id, connection, password, created_at, identities = [], email, username, ...given } = seed;
  const local = user_id?.replace(/^[^|]*\|/, '');
  const main = identityOf(model, { connection, password, user_id: local }, path, tools);
  if (user_id !== undefined && !user_id.startsWith(`${main.provider}|`)) {
    throw new SeedError([...path, 'user_id'], `does not begin with ${main.provider}|, the strategy of ${connection}`);
  }
  const linked = identities.map((identity, index) =>
    identityOf(model, identity, [...path, 'identities', index], tools),
  );
  const createdAt = created_at === undefined ? tools.clock.now() : instant(created_at, [...path, 'created_at']);
  const lower = (text: string) => (main.provider === DATABASE ? text.toLowerCase() : text);
  const profile = withDefaults({
    ...given,
    ...(email !== undefined && { email: lower(email) }),
    ...(username !== undefined && { username: lower(username) }),
    email_verified: given.email_verified ?? false,
  });
  const user = newUser([main, ...linked], profile, createdAt);
  const [own, ...others] = identitiesOf(user).map((key) => model.users.find('identity', key) && key);
  if (own !== undefined) throw new SeedError([...path, 'user_id'], `is that of another user already: ${own}`);
  const held = others.findIndex((key) => key !== undefined);
  if (held !== -1)
    throw new SeedError([...path, 'identities', held], `is that of another user already: ${others[held]}`);
  const taken = loginsOf(user).find((login) => model.users.find('login', login));
  if (taken !== undefined) throw new SeedError(path, `signs in like another user does: ${taken}`);
  model.users.put(user);
}

interface SeedIdentity {
  readonly connection: string;
  readonly user_id?: string | undefined;
  readonly password?: string | undefined;
  readonly profileData?: Readonly<Record<string, unknown>>;
}

function identityOf(model: Auth0Model, seed: SeedIdentity, path: Path, tools: SeedTools): Identity {
  const connection = model.connections.find('name', seed.connection);
  if (!connection) return unknown([...path, 'connection'], 'connection', seed.connection);
  const { strategy } = connection;
  if (seed.password !== undefined && strategy !== DATABASE) {
    throw new SeedError([...path, 'password'], `cannot be: users of the connection ${seed.connection} have none here`);
  }
  return {
    connection: seed.connection,
    user_id: seed.user_id ?? newLocalId(tools.random),
    provider: strategy,
    isSocial: strategyType(strategy) === 'social',
    ...(seed.profileData && { profileData: seed.profileData }),
    passwords: seed.password === undefined ? [] : firstPassword(tools, seed.password),
  };
}

function unknown(path: Path, what: string, name: string): never {
  throw new SeedError(path, `names a ${what} that does not exist: ${name}`);
}

function putNew<R extends Row>(table: Pick<Table<R>, 'get' | 'put'>, row: R, path: Path): void {
  if (table.get(row.id)) taken(path, row.id);
  table.put(row);
}

function taken(path: Path, name: string): never {
  throw new SeedError(path, `is that of another one already: ${name}`);
}

/** The instant that an ISO time names; the schema lets a leap second through, which is none here. */
function instant(time: string, path: Path): number {
  const found = Date.parse(time);
  if (Number.isNaN(found)) throw new SeedError(path, `is no time: ${time}`);
  return found;
}
