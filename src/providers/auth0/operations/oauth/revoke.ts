import { missingParameter, oauthError } from '../../errors.ts';
import { authenticateClient } from '../../login/client-authentication.ts';
import { revokeFamily } from '../../login/refresh-token.ts';
import type { Auth0Operation } from '../../operation.ts';

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
