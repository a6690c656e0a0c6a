import { grantsOf, userScopes } from '../login/audience.ts';
import { type AuthorizationError, type AuthorizationRequest, refusal } from '../login/authorization.ts';
import { authorizeUser } from '../login/authorization-response.ts';
import { renewedTokens } from '../login/grants/user-tokens.ts';
import type { SignedIn } from '../login/session.ts';
import type { Client } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import { withFragment } from '../tickets/redirect.ts';

/** What a link asks for: a code, or tokens themselves. */
const IMPLICIT = ['token', 'id_token', 'token id_token', 'id_token token'];

/** Whether the link asks for tokens, which go into the fragment. */
export function isImplicit(responseType: string | undefined): boolean {
  return IMPLICIT.includes(responseType ?? '');
}

/** Why the application gets nothing by this link, whoever opens it; undefined when it may have what it asks for. */
export function refuseRedirect(
  context: Auth0Context,
  client: Client,
  { response_type, audience }: { readonly response_type?: string; readonly audience?: string },
  origin: string,
): AuthorizationError | undefined {
  if (!response_type) return refusal('invalid_request', 'Missing required parameter: response_type');
  if (response_type !== 'code' && !isImplicit(response_type)) {
    return refusal('unsupported_response_type', `Unsupported response type: ${response_type}`);
  }
  const grant = response_type === 'code' ? 'authorization_code' : 'implicit';
  if (!client.grant_types.includes(grant)) {
    return refusal('unauthorized_client', `Grant type '${grant}' not allowed for the client.`);
  }
  if (audience === undefined || grantsOf(context, audience, origin)) return undefined;
  return refusal('access_denied', `Service not found: ${audience}`);
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
