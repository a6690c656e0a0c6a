import { isManagementAudience } from '../authenticate.ts';
import type { Client, ClientGrant } from '../model.ts';
import type { Auth0Context } from '../operation.ts';

/** What users are asked for when the application names no scope. */
const DEFAULT_SCOPE = 'openid profile email address phone';

/** What clients may ask of this API; undefined when there is none such. The Management API always is. */
export function grantsOf(context: Auth0Context, audience: string, origin: string): readonly ClientGrant[] | undefined {
  const management = isManagementAudience(context, audience, { origin });
  const grants = Array.from(context.model.clientGrants.values()).filter(
    (grant) => grant.audience === audience || (management && isManagementAudience(context, grant.audience, { origin })),
  );
  return grants.length > 0 || management ? grants : undefined;
}

/**
 * The scopes that a user's token gets of those asked for: at the Management API only those that are about himself, and
 * offline_access only for a client that may use refresh tokens.
 */
export function userScopes(
  context: Auth0Context,
  client: Client,
  scope: string | undefined,
  audience: string | undefined,
  origin: string,
): readonly string[] {
  const management = audience !== undefined && isManagementAudience(context, audience, { origin });
  const offline = client.grant_types.includes('refresh_token');
  const scopes = (scope ?? DEFAULT_SCOPE).split(' ').filter((it) => it !== '' && (offline || it !== 'offline_access'));
  return management ? scopes.filter((it) => !it.includes(':') || it.includes(':current_user')) : scopes;
}
