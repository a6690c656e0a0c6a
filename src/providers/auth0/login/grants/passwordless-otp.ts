import { oauthError, unknownService } from '../../errors.ts';
import { redeemPasswordless } from '../../passwordless/login.ts';
import { grantsOf, userScopes } from '../audience.ts';
import { type Grant, required } from './grant.ts';
import { userTokens } from './user-tokens.ts';

export const PASSWORDLESS_OTP = 'http://auth0.com/oauth/grant-type/passwordless/otp';

/** A code that went by mail or telephone; `realm` is its connection and `username` where it went. */
export const passwordlessOtp: Grant = (context, client, body, { origin, ip }) => {
  const { audience } = body;
  const [name, address, code] = [required(body, 'realm'), required(body, 'username'), required(body, 'otp')];
  if (audience !== undefined && !grantsOf(context, audience, origin)) throw unknownService(audience);
  const login = redeemPasswordless(context, { name, address, code }, ip);
  if ('refusal' in login) throw oauthError(403, login.error, login.refusal);

  const scopes = userScopes(context, client, body.scope, audience, origin);
  return userTokens(context, { client, user: login.user, audience, scopes, issuer: `${origin}/` });
};
