import { type Random, randomString, URL_SAFE } from '../../core/random.ts';
import type { Caller } from '../../server/provider.ts';
import { mayDo } from './authenticate.ts';
import * as errors from './errors.ts';
import { type Auth0Model, type Client, tenantOf } from './model.ts';
import type { components } from './schema.ts';
import { pickFields } from './search.ts';

type WireClient = components['schemas']['Client'];
type Given = components['schemas']['CreateClientRequest'];
type RefreshToken = NonNullable<Given['refresh_token']>;
type JwtConfiguration = NonNullable<Given['jwt_configuration']>;

const ID_LENGTH = 32;
const SECRET_LENGTH = 64;
const GRANT_ID_LENGTH = 16;

/** What anybody who may read clients at all may read, and what takes the right to read keys (the vendor's reference). */
const SUMMARY = new Set(['client_id', 'app_type', 'name', 'description']);
const KEYS = new Set(['client_secret', 'encryption_key', 'client_authentication_methods']);
const KEY_READERS = ['read:client_keys', 'read:client_credentials'];

/** The scopes to change what only key readers see. */
const KEY_WRITERS = ['update:client_keys', 'update:client_credentials'];

export function newClientId(random: Random): string {
  return randomString(random, ID_LENGTH);
}

export function newClientSecret(random: Random): string {
  return randomString(random, SECRET_LENGTH, URL_SAFE);
}

export function newGrantId(random: Random): string {
  return `cgr_${randomString(random, GRANT_ID_LENGTH)}`;
}

/** The settings of a new client: those given, and what the vendor sets otherwise. */
export function withClientDefaults<Settings extends Given>(given: Settings) {
  const { jwt_configuration, refresh_token, grant_types, token_endpoint_auth_method } = given;
  return {
    is_token_endpoint_ip_header_trusted: false,
    ...given,
    is_first_party: given.is_first_party ?? true,
    oidc_conformant: given.oidc_conformant ?? false,
    refresh_token: refreshToken(refresh_token ?? { rotation_type: 'non-rotating', expiration_type: 'non-expiring' }),
    sso_disabled: given.sso_disabled ?? false,
    cross_origin_authentication: given.cross_origin_authentication ?? false,
    jwt_configuration: jwtConfiguration(jwt_configuration ?? { lifetime_in_seconds: 36_000 }),
    grant_types: grant_types ?? firstGrantTypes(token_endpoint_auth_method),
    custom_login_page_on: given.custom_login_page_on ?? true,
  };
}

/** The client with what is given changed: null takes a setting away, metadata is merged name by name. */
export function withChanges(client: Client, changes: components['schemas']['UpdateClientRequest']): Client {
  const { client_metadata, jwt_configuration, refresh_token, ...settings } = changes;
  return withoutNull({
    ...client,
    ...settings,
    ...(client_metadata && { client_metadata: withoutNull({ ...client.client_metadata, ...client_metadata }) }),
    ...(jwt_configuration && { jwt_configuration: jwtConfiguration(jwt_configuration) }),
    ...(refresh_token && { refresh_token: refreshToken(refresh_token) }),
  }) as Client;
}

/** The client as the Management API shows it, in the recorded order of keys. */
export function renderClient(model: Auth0Model, client: Client): WireClient {
  const { id, is_token_endpoint_ip_header_trusted, name, allowed_origins, client_secret, ...settings } = client;
  const { jwt_configuration, client_aliases, token_endpoint_auth_method, app_type, ...more } = settings;
  const { grant_types, web_origins, custom_login_page_on, ...rest } = more;
  const rendered = {
    tenant: tenantOf(model).domain.replace(/\..*$/, ''),
    global: false,
    is_token_endpoint_ip_header_trusted,
    name,
    ...rest,
    allowed_origins,
    client_id: id,
    callback_url_template: false,
    client_secret,
    jwt_configuration,
    client_aliases,
    token_endpoint_auth_method,
    app_type,
    grant_types,
    web_origins,
    custom_login_page_on,
  };
  return Object.fromEntries(Object.entries(rendered).filter(([, value]) => value !== undefined));
}

/** What the caller may read of a client; refuses fields that he asks for and may not. */
export function showClient(
  model: Auth0Model,
  client: Client,
  caller: Caller | undefined,
  { fields, include_fields = true }: { readonly fields?: string; readonly include_fields?: boolean },
): WireClient {
  const may = (name: string) => SUMMARY.has(name) || !caller || mayDo(caller, readersOf(name));
  const asked = fields && include_fields ? fields.split(',').map((name) => name.trim()) : [];
  if (!asked.every(may)) throw errors.fieldsNotAllowed('read');
  // The tenant is shown whatever fields are asked for.
  const named = asked.length > 0 ? `tenant,${fields}` : fields;
  const readable = Object.entries(renderClient(model, client)).filter(([name]) => may(name));
  return pickFields(Object.fromEntries(readable) as WireClient, named, include_fields);
}

/** What a caller who changed a client gets to see of it. */
export function showChanged(model: Auth0Model, client: Client, caller: Caller | undefined): WireClient {
  const all = !caller || mayDo(caller, [...KEY_READERS, ...KEY_WRITERS]);
  return pickFields(renderClient(model, client), all ? undefined : [...KEYS].join(','), false);
}

/** Refuses changes of keys by somebody who may change the other settings alone. */
export function refuseKeys(caller: Caller | undefined, changes: object): void {
  const keys = Object.keys(changes).some((name) => KEYS.has(name));
  if (caller && keys && !mayDo(caller, KEY_WRITERS)) throw errors.fieldsNotAllowed('updated');
}

/** Refuses organizations for a client that is somebody else's. */
export function refuseThirdParty({ is_first_party, organization_usage, organization_require_behavior }: Given): void {
  if (is_first_party !== false) return;
  if (organization_usage || organization_require_behavior) throw errors.thirdPartyOrganizations();
}

/** Public clients cannot prove who they are, and get no tokens for themselves. */
function firstGrantTypes(method: Given['token_endpoint_auth_method']): string[] {
  const shared = ['authorization_code', 'implicit', 'refresh_token'];
  return method === 'none' ? shared : [...shared, 'client_credentials'];
}

/** Lifetimes are in seconds. */
function refreshToken({ expiration_type, rotation_type, ...given }: RefreshToken): RefreshToken {
  const infinite = expiration_type === 'non-expiring';
  return {
    expiration_type,
    leeway: 0,
    infinite_token_lifetime: infinite,
    infinite_idle_token_lifetime: infinite,
    token_lifetime: 2_592_000,
    idle_token_lifetime: 1_296_000,
    ...given,
    rotation_type,
  };
}

function jwtConfiguration(given: JwtConfiguration): JwtConfiguration {
  return { ...given, secret_encoded: given.secret_encoded ?? false };
}

function readersOf(name: string): readonly string[] {
  return KEYS.has(name) ? KEY_READERS : ['read:clients', 'read:client_keys'];
}

function withoutNull(members: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}
