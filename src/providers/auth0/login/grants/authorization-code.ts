import { oauthError, unauthorizedClient, userBlocked } from '../../errors.ts';
import type { Client } from '../../model.ts';
import { userScopes } from '../audience.ts';
import type { AuthorizationRequest } from '../authorization.ts';
import { fitsChallenge, takeCode } from '../authorization-code.ts';
import { type Grant, required, type TokenBody } from './grant.ts';
import { userTokens } from './user-tokens.ts';

export const authorizationCode: Grant = (context, client, body, { origin }) => {
  const code = takeCode(context, client, required(body, 'code'));
  if (!code) throw invalidCode();
  const { request } = code;
  refuseOtherBearer(client, request, body);
  const user = context.model.users.get(code.user_id);
  if (!user) throw invalidCode();
  if (user.profile.blocked) throw userBlocked();
  return userTokens(context, {
    client,
    user,
    audience: request.audience,
    scopes: userScopes(context, client, request.scope, request.audience, origin),
    issuer: `${origin}/`,
    session_id: code.session_id,
    organization_id: request.organization,
    nonce: request.nonce,
    ...(request.max_age !== undefined && { signedInAt: code.signedInAt }),
  });
};

/** Refuses whoever cannot show that the login was begun by him: with another address, or without its code verifier. */
function refuseOtherBearer(client: Client, request: AuthorizationRequest, body: TokenBody): void {
  if (body.redirect_uri !== undefined && body.redirect_uri !== request.redirect_uri) {
    const mismatch = `You sent ${body.redirect_uri}, and we expected ${request.redirect_uri}`;
    throw oauthError(401, 'unauthorized_client', `The redirect URI is wrong. ${mismatch}`);
  }
  if (request.code_challenge !== undefined) {
    if (!body.code_verifier) throw oauthError(400, 'invalid_request', "Parameter 'code_verifier' is required");
    if (!fitsChallenge(request, body.code_verifier)) {
      throw oauthError(403, 'invalid_grant', 'Failed to verify code verifier');
    }
  } else if (client.token_endpoint_auth_method === 'none') {
    // Without a secret and without PKCE nothing tells the client from anybody else.
    throw unauthorizedClient();
  }
}

function invalidCode(): Error {
  return oauthError(403, 'invalid_grant', 'Invalid authorization code');
}
