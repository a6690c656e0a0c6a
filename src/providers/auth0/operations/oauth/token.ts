import { authenticateClient } from '../../client-authentication.ts';
import { grantNotAllowed } from '../../errors.ts';
import { authorizationCode } from '../../grants/authorization-code.ts';
import { clientCredentials } from '../../grants/client-credentials.ts';
import { type Grant, required } from '../../grants/grant.ts';
import { PASSWORD_REALM, password } from '../../grants/password.ts';
import { PASSWORDLESS_OTP, passwordlessOtp } from '../../grants/passwordless-otp.ts';
import { refreshToken } from '../../grants/refresh-token.ts';
import type { Auth0Operation } from '../../operation.ts';

/** The grants by their `grant_type`. */
const GRANTS: Readonly<Record<string, Grant>> = {
  client_credentials: clientCredentials,
  password,
  [PASSWORD_REALM]: password,
  [PASSWORDLESS_OTP]: passwordlessOtp,
  authorization_code: authorizationCode,
  refresh_token: refreshToken,
};

export const token: Auth0Operation<'oauth.token'> = (context, call) => {
  const body = call.body ?? {};
  const grantType = required(body, 'grant_type');
  const client = authenticateClient(context, body, call.headers['authorization']);
  const grant = Object.hasOwn(GRANTS, grantType) ? GRANTS[grantType] : undefined;
  if (!grant || !client.grant_types.includes(grantType)) throw grantNotAllowed(grantType);
  return { status: 200, body: grant(context, client, body, call) };
};
