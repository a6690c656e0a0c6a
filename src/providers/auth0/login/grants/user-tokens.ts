import type { Client } from '../../model.ts';
import type { Auth0Context } from '../../operation.ts';
import type { User } from '../../users/user.ts';
import { issueRefreshToken } from '../refresh-token.ts';
import { ACCESS_TOKEN_SECONDS, accessToken, idToken } from '../token.ts';
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
  /** Of a login in the browser alone. */
  readonly session_id?: string | undefined;
  readonly organization_id?: string | undefined;
  /** The application's own mark, which its ID token has to carry. */
  readonly nonce?: string | undefined;
  /** When the user gave a credential, in epoch milliseconds; told to those who asked for it. */
  readonly signedInAt?: number;
}

/** The tokens of a user's grant, as the token endpoint answers them; with offline_access a refresh token as well. */
export function userTokens(context: Auth0Context, grant: UserGrant): TokenAnswer {
  const { client, user, audience, scopes, session_id, organization_id } = grant;
  const kept = { client_id: client.id, user_id: user.id, audience, scopes, session_id, organization_id };
  return renewedTokens(
    context,
    grant,
    scopes.includes('offline_access') ? issueRefreshToken(context, kept).id : undefined,
  );
}

/** The tokens of a grant that goes on; with another refresh token when the one it came by is good no longer. */
export function renewedTokens(context: Auth0Context, grant: UserGrant, refresh_token: string | undefined): TokenAnswer {
  const { client, user, audience, scopes, issuer, gty, organization_id: org_id } = grant;
  const scope = scopes.join(' ');
  const userinfo = `${issuer}userinfo`;
  const aud = audience === undefined ? userinfo : scopes.includes('openid') ? [audience, userinfo] : audience;
  const claims = { iss: issuer, sub: user.id, aud, azp: client.id, scope };
  return {
    access_token: accessToken(context, { ...claims, ...(gty && { gty }), ...(org_id && { org_id }) }),
    expires_in: ACCESS_TOKEN_SECONDS,
    ...(scopes.includes('openid') && { id_token: idToken(context, grant) }),
    ...(refresh_token && { refresh_token }),
    scope,
    token_type: 'Bearer',
  };
}
