import type { CallOf } from '../../../../server/provider.ts';
import { isManagementAudience } from '../../authenticate.ts';
import { oauthError } from '../../errors.ts';
import { type Client, type ClientGrant, tenantOf } from '../../model.ts';
import type { Auth0Context, Auth0Operation } from '../../operation.ts';
import { signIn } from '../../password.ts';
import type { components, operations } from '../../schema.ts';
import { ACCESS_TOKEN_SECONDS, accessToken, idToken } from '../../token.ts';
import { sameText } from '../../transaction.ts';

type Body = components['schemas']['TokenRequest'];
type Answer = components['schemas']['TokenResponse'];
type TokenCall = CallOf<operations['oauth.token']>;
type Grant = (context: Auth0Context, client: Client, body: Body, call: TokenCall) => Answer;

const PASSWORD_REALM = 'http://auth0.com/oauth/grant-type/password-realm';
const DEFAULT_SCOPE = 'openid profile email address phone';

const GRANTS: Readonly<Record<string, Grant>> = {
  client_credentials: clientCredentials,
  password,
  [PASSWORD_REALM]: password,
  authorization_code: authorizationCode,
  refresh_token: refreshToken,
};

export const token: Auth0Operation<'oauth.token'> = (context, call) => {
  const body = call.body ?? {};
  const grantType = required(body, 'grant_type');
  const client = authenticateClient(context, body, call.headers['authorization']);
  const grant = Object.hasOwn(GRANTS, grantType) ? GRANTS[grantType] : undefined;
  if (!grant || !client.grant_types.includes(grantType)) {
    const description = `Grant type '${grantType}' not allowed for the client.`;
    throw oauthError(403, 'unauthorized_client', description, 'https://auth0.com/docs/clients/client-grant-types');
  }
  return { status: 200, body: grant(context, client, body, call) };
};

function clientCredentials(context: Auth0Context, client: Client, body: Body, { origin }: TokenCall): Answer {
  const { audience } = body;
  if (audience === undefined) {
    throw oauthError(403, 'access_denied', 'Non-global clients are not allowed access to APIv1');
  }
  const scope = grantedScopes(context, client, audience, body.scope, origin).join(' ');
  const access_token = accessToken(context, {
    iss: `${origin}/`,
    sub: `${client.id}@clients`,
    aud: audience,
    azp: client.id,
    scope,
    gty: 'client-credentials',
  });
  return { access_token, expires_in: ACCESS_TOKEN_SECONDS, ...(scope !== '' && { scope }), token_type: 'Bearer' };
}

function password(context: Auth0Context, client: Client, body: Body, { origin, ip }: TokenCall): Answer {
  const { model, clock } = context;
  const realm = body.grant_type === PASSWORD_REALM ? required(body, 'realm') : tenantOf(model).default_directory;
  const [login, secret] = [required(body, 'username'), required(body, 'password')];
  if (!realm) {
    throw oauthError(500, 'server_error', 'Authorization server not configured with default connection.');
  }
  if (body.audience !== undefined) grantsFor(context, body.audience, origin);
  const user = signIn(context, realm, login, secret);
  if (!user) throw oauthError(403, 'invalid_grant', 'Wrong email or password.');
  if (user.profile.blocked) throw oauthError(403, 'unauthorized', 'user is blocked');

  const now = clock.now();
  const { loginsCount } = user;
  model.users.put({ ...user, lastLogin: now, lastIp: ip, loginsCount: loginsCount + 1, updatedAt: now });
  const iss = `${origin}/`;
  const scopes = userScopes(context, body, origin);
  const scope = scopes.join(' ');
  const aud = body.audience ?? `${iss}userinfo`;
  return {
    access_token: accessToken(context, { iss, sub: user.id, aud, azp: client.id, scope, gty: 'password' }),
    expires_in: ACCESS_TOKEN_SECONDS,
    ...(scopes.includes('openid') && { id_token: idToken(context, user, client.id, iss, scopes) }),
    scope,
    token_type: 'Bearer',
  };
}

/** Nothing here gives out authorization codes yet, so every one is as good as made up. */
function authorizationCode(): never {
  throw oauthError(403, 'invalid_grant', 'Invalid authorization code');
}

/** Nor refresh tokens. */
function refreshToken(): never {
  throw oauthError(403, 'invalid_grant', 'Unknown or invalid refresh token.');
}

/** The client that the request names in its body or in basic authentication, if it proves to be it. */
function authenticateClient({ model }: Auth0Context, body: Body, authorization: string | undefined): Client {
  const basic = /^basic (.+)$/i.exec(authorization ?? '')?.[1];
  const [id, secret] = basic
    ? Buffer.from(basic, 'base64').toString().split(':').map(decoded)
    : [body.client_id, body.client_secret];
  if (id === undefined) throw missing('client_id');
  const client = model.clients.get(id);
  const open = client?.token_endpoint_auth_method === 'none';
  if (!client || !(open || (client.client_secret !== undefined && sameText(client.client_secret, secret)))) {
    throw oauthError(401, 'access_denied', 'Unauthorized');
  }
  return client;
}

/** The scopes that the client gets: those it asks for, or all that its grant for the API allows. */
function grantedScopes(
  context: Auth0Context,
  client: Client,
  audience: string,
  wanted: string | undefined,
  origin: string,
): readonly string[] {
  const grant = grantsFor(context, audience, origin).find(({ client_id }) => client_id === client.id);
  if (!grant) {
    const mend = 'You need to create a "client-grant" associated to this API.';
    throw oauthError(403, 'access_denied', `Client is not authorized to access "${audience}". ${mend}`);
  }
  const asked = wanted?.split(' ');
  return asked ? grant.scope.filter((scope) => asked.includes(scope)) : grant.scope;
}

/** The scopes that a user gets: at the Management API only those that are about himself. */
function userScopes(context: Auth0Context, { scope = DEFAULT_SCOPE, audience }: Body, origin: string): string[] {
  const management = audience !== undefined && isManagementAudience(context, audience, { origin });
  const scopes = scope.split(' ').filter(Boolean);
  return management ? scopes.filter((it) => !it.includes(':') || it.includes(':current_user')) : scopes;
}

/** What clients may ask of this API; refuses one that does not exist. The Management API always does. */
function grantsFor(context: Auth0Context, audience: string, origin: string): readonly ClientGrant[] {
  const management = isManagementAudience(context, audience, { origin });
  const grants = Array.from(context.model.clientGrants.values()).filter(
    (grant) => grant.audience === audience || (management && isManagementAudience(context, grant.audience, { origin })),
  );
  if (grants.length === 0 && !management) throw oauthError(403, 'access_denied', `Service not found: ${audience}`);
  return grants;
}

function required(body: Body, name: 'grant_type' | 'username' | 'password' | 'realm'): string {
  const value = body[name];
  if (value === undefined || value === '') throw missing(name);
  return value;
}

function missing(name: string): Error {
  return oauthError(400, 'invalid_request', `Missing required parameter: ${name}`);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
