import { withoutNull } from '../../../core/absent.ts';
import { type Random, randomString, URL_SAFE } from '../../../core/random.ts';
import * as errors from '../errors.ts';
import { IDLE_REFRESH_TOKEN_SECONDS, REFRESH_TOKEN_SECONDS } from '../login/refresh-token.ts';
import { ID_TOKEN_SECONDS } from '../login/token.ts';
import type { Client } from '../model.ts';
import type { components } from '../schema.ts';

type Given = components['schemas']['CreateClientRequest'];
type RefreshToken = NonNullable<Given['refresh_token']>;
type JwtConfiguration = NonNullable<Given['jwt_configuration']>;

const ID_LENGTH = 32;
const SECRET_LENGTH = 64;

/** 32 letters and digits. */
export function newClientId(random: Random): string {
  return randomString(random, ID_LENGTH);
}

/** 64 characters that a URL takes as they are. */
export function newClientSecret(random: Random): string {
  return randomString(random, SECRET_LENGTH, URL_SAFE);
}

/** The settings of a new client: those given, and what the vendor sets otherwise. */
export function withClientDefaults<Settings extends Given>(settings: Settings) {
  const given = withoutNull(settings);
  const { client_metadata, jwt_configuration, refresh_token, grant_types, token_endpoint_auth_method } = given;
  return {
    is_token_endpoint_ip_header_trusted: false,
    ...given,
    ...(client_metadata && { client_metadata: withoutNull(client_metadata) }),
    is_first_party: given.is_first_party ?? true,
    oidc_conformant: given.oidc_conformant ?? false,
    refresh_token: refreshToken(refresh_token ?? { rotation_type: 'non-rotating', expiration_type: 'non-expiring' }),
    sso_disabled: given.sso_disabled ?? false,
    cross_origin_authentication: given.cross_origin_authentication ?? false,
    jwt_configuration: jwtConfiguration(jwt_configuration ?? { lifetime_in_seconds: ID_TOKEN_SECONDS }),
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
    token_lifetime: REFRESH_TOKEN_SECONDS,
    idle_token_lifetime: IDLE_REFRESH_TOKEN_SECONDS,
    ...given,
    rotation_type,
  };
}

function jwtConfiguration(given: JwtConfiguration): JwtConfiguration {
  return { ...given, secret_encoded: given.secret_encoded ?? false };
}
