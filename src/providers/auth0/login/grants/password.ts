import { oauthError, unknownService, userBlocked, wrongPassword } from '../../errors.ts';
import { logBlockedLogin, logPasswordExchange, logWrongPassword } from '../../logs/login-events.ts';
import { tenantOf } from '../../model.ts';
import { recordLogin, signIn } from '../../users/password.ts';
import { grantsOf, userScopes } from '../audience.ts';
import { type Grant, required } from './grant.ts';
import { userTokens } from './user-tokens.ts';

/** The password grant that names its connection in `realm`. */
export const PASSWORD_REALM = 'http://auth0.com/oauth/grant-type/password-realm';

export const password: Grant = (context, client, body, call) => {
  const { origin, ip } = call;
  const { audience } = body;
  const realm =
    body.grant_type === PASSWORD_REALM ? required(body, 'realm') : tenantOf(context.model).default_directory;
  const [login, secret] = [required(body, 'username'), required(body, 'password')];
  if (!realm) {
    throw oauthError(500, 'server_error', 'Authorization server not configured with default connection.');
  }
  if (audience !== undefined && !grantsOf(context, audience, origin)) throw unknownService(audience);
  const found = signIn(context, realm, login, secret);
  const attempt = { connection: realm, login, client_id: client.id };
  if (!found) {
    logWrongPassword(context, call, attempt);
    throw wrongPassword();
  }
  if (found.profile.blocked) {
    logBlockedLogin(context, call, attempt);
    throw userBlocked();
  }
  logPasswordExchange(context, call, attempt);

  const user = recordLogin(context, found, ip);
  const scopes = userScopes(context, client, body.scope, audience, origin);
  return userTokens(context, { client, user, audience, scopes, issuer: `${origin}/`, gty: 'password' });
};
