import type { ZitadelOperation } from '../../operation.ts';
import { LANGUAGES } from '../../settings/languages.ts';

const SIGNING = ['EdDSA', 'RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512'];
const CLIENT_AUTHENTICATION = ['none', 'client_secret_basic', 'client_secret_post', 'private_key_jwt'];

/** As an instance shows it under the origin that the request came in on, endpoints that are not emulated included. */
export const openidConfiguration: ZitadelOperation<'wellKnown.openidConfiguration'> = (_, { origin }) => ({
  status: 200,
  body: {
    issuer: origin,
    authorization_endpoint: `${origin}/oauth/v2/authorize`,
    token_endpoint: `${origin}/oauth/v2/token`,
    introspection_endpoint: `${origin}/oauth/v2/introspect`,
    userinfo_endpoint: `${origin}/oidc/v1/userinfo`,
    revocation_endpoint: `${origin}/oauth/v2/revoke`,
    end_session_endpoint: `${origin}/oidc/v1/end_session`,
    device_authorization_endpoint: `${origin}/oauth/v2/device_authorization`,
    jwks_uri: `${origin}/oauth/v2/keys`,
    scopes_supported: words('openid profile email phone address offline_access'),
    response_types_supported: ['code', 'id_token', 'id_token token'],
    response_modes_supported: words('query fragment form_post'),
    grant_types_supported: [
      ...words('authorization_code implicit refresh_token client_credentials'),
      'urn:ietf:params:oauth:grant-type:jwt-bearer',
      'urn:ietf:params:oauth:grant-type:device_code',
    ],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: SIGNING,
    request_object_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: CLIENT_AUTHENTICATION,
    token_endpoint_auth_signing_alg_values_supported: ['RS256'],
    revocation_endpoint_auth_methods_supported: CLIENT_AUTHENTICATION,
    revocation_endpoint_auth_signing_alg_values_supported: ['RS256'],
    introspection_endpoint_auth_methods_supported: ['client_secret_basic', 'private_key_jwt'],
    introspection_endpoint_auth_signing_alg_values_supported: ['RS256'],
    claims_supported: words(
      'sub aud exp iat iss auth_time nonce acr amr c_hash at_hash act scopes client_id azp preferred_username name family_name given_name locale email email_verified phone_number phone_number_verified',
    ),
    code_challenge_methods_supported: ['S256'],
    ui_locales_supported: LANGUAGES,
    request_parameter_supported: true,
    request_uri_parameter_supported: false,
  },
});

function words(text: string): string[] {
  return text.split(' ');
}
