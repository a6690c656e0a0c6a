import type { Auth0Operation } from '../../operation.ts';

/** As a tenant shows it (facts/auth0.md 4.9), endpoints that are not emulated included. */
export const openidConfiguration: Auth0Operation<'wellKnown.openidConfiguration'> = (_, { origin }) => ({
  status: 200,
  body: {
    issuer: `${origin}/`,
    authorization_endpoint: `${origin}/authorize`,
    token_endpoint: `${origin}/oauth/token`,
    device_authorization_endpoint: `${origin}/oauth/device/code`,
    userinfo_endpoint: `${origin}/userinfo`,
    mfa_challenge_endpoint: `${origin}/mfa/challenge`,
    jwks_uri: `${origin}/.well-known/jwks.json`,
    registration_endpoint: `${origin}/oidc/register`,
    revocation_endpoint: `${origin}/oauth/revoke`,
    scopes_supported: words(
      'openid profile offline_access name given_name family_name nickname email email_verified picture created_at identities phone address',
    ),
    response_types_supported: [
      'code',
      'token',
      'id_token',
      'code token',
      'code id_token',
      'token id_token',
      'code token id_token',
    ],
    code_challenge_methods_supported: ['S256', 'plain'],
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['public'],
    token_endpoint_auth_methods_supported: words(
      'client_secret_basic client_secret_post private_key_jwt tls_client_auth self_signed_tls_client_auth',
    ),
    claims_supported: words(
      'aud auth_time created_at email email_verified exp family_name given_name iat identities iss name nickname phone_number picture sub',
    ),
    request_uri_parameter_supported: false,
    id_token_signing_alg_values_supported: ['HS256', 'RS256', 'PS256'],
    end_session_endpoint: `${origin}/oidc/logout`,
    // The facts name these; their values are inferred.
    global_token_revocation_endpoint: `${origin}/oauth/global-token-revocation/connection/{connectionName}`,
    backchannel_logout_supported: true,
    backchannel_logout_session_supported: true,
  },
});

function words(text: string): string[] {
  return text.split(' ');
}
