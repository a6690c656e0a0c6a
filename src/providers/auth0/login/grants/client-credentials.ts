import { oauthError, unknownService } from '../../errors.ts';
import type { Client } from '../../model.ts';
import type { Auth0Context } from '../../operation.ts';
import { grantsOf } from '../audience.ts';
import { ACCESS_TOKEN_SECONDS, accessToken } from '../token.ts';
import type { Grant } from './grant.ts';

export const clientCredentials: Grant = (context, client, { audience, scope: wanted }, { origin }) => {
  if (audience === undefined) {
    throw oauthError(403, 'access_denied', 'Non-global clients are not allowed access to APIv1');
  }
  const scope = grantedScopes(context, client, audience, wanted, origin).join(' ');
  const access_token = accessToken(context, {
    iss: `${origin}/`,
    sub: `${client.id}@clients`,
    aud: audience,
    azp: client.id,
    scope,
    gty: 'client-credentials',
  });
  return { access_token, expires_in: ACCESS_TOKEN_SECONDS, ...(scope !== '' && { scope }), token_type: 'Bearer' };
};

/** The scopes that the client gets: those it asks for, or all that its grant for the API allows. */
function grantedScopes(
  context: Auth0Context,
  client: Client,
  audience: string,
  wanted: string | undefined,
  origin: string,
): readonly string[] {
  const grants = grantsOf(context, audience, origin);
  if (!grants) throw unknownService(audience);
  const grant = grants.find(({ client_id }) => client_id === client.id);
  if (!grant) {
    const mend = 'You need to create a "client-grant" associated to this API.';
    throw oauthError(403, 'access_denied', `Client is not authorized to access "${audience}". ${mend}`);
  }
  const asked = wanted?.split(' ');
  return asked ? grant.scope.filter((scope) => asked.includes(scope)) : grant.scope;
}
