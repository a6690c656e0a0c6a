import { refreshTokenOfDeletedUser, unknownRefreshToken, userBlocked } from '../../errors.ts';
import { findRefreshToken, useRefreshToken } from '../refresh-token.ts';
import { type Grant, required } from './grant.ts';
import { renewedTokens } from './user-tokens.ts';

export const refreshToken: Grant = (context, client, body, { origin }) => {
  const token = findRefreshToken(context, client, required(body, 'refresh_token'));
  if (!token) throw unknownRefreshToken();
  const user = context.model.users.get(token.user_id ?? '');
  if (!user) throw refreshTokenOfDeletedUser();
  if (user.profile.blocked) throw userBlocked();
  const wanted = body.scope?.split(' ');
  const scopes = wanted ? token.scopes.filter((scope) => wanted.includes(scope)) : token.scopes;
  const { audience, session_id, organization_id } = token;
  const grant = { client, user, audience, scopes, issuer: `${origin}/`, session_id, organization_id };
  return renewedTokens(context, grant, useRefreshToken(context, client, token)?.id);
};
