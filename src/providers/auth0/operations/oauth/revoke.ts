import { authenticateClient } from '../../client-authentication.ts';
import { missingParameter, oauthError } from '../../errors.ts';
import type { Auth0Operation } from '../../operation.ts';
import { revokeFamily } from '../../refresh-token.ts';

/** Answers the same for a token that is none, or another client's, as the vendor does. */
export const revoke: Auth0Operation<'oauth.revoke'> = (context, { body = {}, headers }) => {
  if (!body.token) throw missingParameter('token');
  const client = authenticateClient(context, body, headers['authorization'], () =>
    oauthError(401, 'invalid_client', 'Unauthorized'),
  );
  const token = context.model.refreshTokens.get(body.token);
  if (token?.client_id === client.id) revokeFamily(context, token);
  return { status: 200 };
};
