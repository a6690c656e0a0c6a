import type { Client } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import { ACCESS_TOKEN_SECONDS, accessToken, idToken } from '../token.ts';
import type { User } from '../user.ts';
import type { TokenAnswer } from './grant.ts';

/** What a user has let a client have, by whichever grant. */
export interface UserGrant {
  readonly client: Client;
  readonly user: User;
  /** The API that the access token is for; without one it is for /userinfo alone. */
  readonly audience: string | undefined;
  readonly scopes: readonly string[];
  readonly issuer: string;
  /** How the token says it was got; absent for a login in the browser. */
  readonly gty?: string;
}

/** The tokens of a user's grant, as the token endpoint answers them. */
export function userTokens(
  context: Auth0Context,
  { client, user, audience, scopes, issuer, gty }: UserGrant,
): TokenAnswer {
  const scope = scopes.join(' ');
  const aud = audience ?? `${issuer}userinfo`;
  return {
    access_token: accessToken(context, { iss: issuer, sub: user.id, aud, azp: client.id, scope, ...(gty && { gty }) }),
    expires_in: ACCESS_TOKEN_SECONDS,
    ...(scopes.includes('openid') && { id_token: idToken(context, user, client.id, issuer, scopes) }),
    scope,
    token_type: 'Bearer',
  };
}
