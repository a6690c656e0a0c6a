import { grantNotAllowed } from '../../errors.ts';
import { authenticateClient } from '../../login/client-authentication.ts';
import { authorizationCode } from '../../login/grants/authorization-code.ts';
import { clientCredentials } from '../../login/grants/client-credentials.ts';
import { type Grant, required } from '../../login/grants/grant.ts';
import { PASSWORD_REALM, password } from '../../login/grants/password.ts';
import { PASSWORDLESS_OTP, passwordlessOtp } from '../../login/grants/passwordless-otp.ts';
import { refreshToken } from '../../login/grants/refresh-token.ts';
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
