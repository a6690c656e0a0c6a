import { userScopes } from '../login/audience.ts';
import { type AuthorizationError, type AuthorizationRequest, refuseResponse } from '../login/authorization.ts';
import { authorizeUser } from '../login/authorization-response.ts';
import { renewedTokens } from '../login/grants/user-tokens.ts';
import type { SignedIn } from '../login/session.ts';
import type { Client } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import { withFragment } from '../tickets/redirect.ts';

/** What a link may ask for, tokens or a code, and the grant type that the client needs for it. */
const GRANTS: Readonly<Record<string, string>> = {
  code: 'authorization_code',
  token: 'implicit',
  id_token: 'implicit',
  'token id_token': 'implicit',
  'id_token token': 'implicit',
};

/** Whether the link asks for tokens, which go into the fragment. */
export function isImplicit(responseType = ''): boolean {
  return Object.hasOwn(GRANTS, responseType) && GRANTS[responseType] === 'implicit';
}

/** Why the application gets nothing by this link, whoever opens it; undefined when it may have what it asks for. */
export function refuseRedirect(
  context: Auth0Context,
  client: Client,
  query: Parameters<typeof refuseResponse>[2],
  origin: string,
): AuthorizationError | undefined {
  return refuseResponse(context, client, query, origin, GRANTS);
}

/** Leads to the application, with its code or with the tokens; none of these can be renewed. */
export function redirectUser(
  context: Auth0Context,
  client: Client,
  request: AuthorizationRequest,
  signedIn: SignedIn,
  { response_type, origin }: { readonly response_type: string | undefined; readonly origin: string },
) {
  if (!isImplicit(response_type)) return authorizeUser(context, request, signedIn);
  const { redirect_uri, audience, scope, state, nonce } = request;
  const { session, user } = signedIn;
  const scopes = userScopes(context, client, scope, audience, origin).filter((it) => it !== 'offline_access');
  const grant = { client, user, audience, scopes, issuer: `${origin}/`, session_id: session.id, nonce };
  const {
    access_token,
    expires_in,
    id_token,
    scope: granted = '',
    token_type,
  } = renewedTokens(context, grant, undefined);
  const types = response_type?.split(' ');
  const given = {
    ...(types?.includes('token') && { access_token, scope: granted, expires_in: String(expires_in), token_type }),
    ...(state !== undefined && { state }),
    ...(types?.includes('id_token') && id_token && { id_token }),
  };
  return { status: 302, headers: { location: withFragment(redirect_uri, Object.entries(given)) } } as const;
}
