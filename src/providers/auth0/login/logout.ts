import type { Call } from '../../../server/provider.ts';
import { logoutUrlNotAllowed, oops } from '../errors.ts';
import { tenantOf } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import type { components } from '../schema.ts';
import { asciiOf, withQuery } from '../tickets/redirect.ts';
import { firstUrl, isAllowed } from './allowed-url.ts';
import { endSession, sessionCookie } from './session.ts';
import { readToken } from './token.ts';

type Parameters = Omit<components['schemas']['OidcLogoutForm'], 'action'>;

/** A logout by OpenID Connect that may be done. */
export interface OidcLogout {
  /** The session that it is about, by its `sid`; undefined when no hint says so. */
  readonly sid: string | undefined;
  /** The name of the application; undefined when none is named. */
  readonly application: string | undefined;
  /** Where it leads; undefined when there is nowhere to go. */
  readonly location: string | undefined;
}

/** Where the client, or the tenant where none is named, may lead somebody who has logged out. */
export function logoutUrlsOf({ model }: Auth0Context, clientId: string | undefined): readonly string[] {
  const owner = clientId === undefined ? tenantOf(model) : model.clients.get(clientId);
  return owner?.allowed_logout_urls ?? [];
}

/** Ends the browser's session and sends it there, if there is somewhere to go. */
export function logOut(context: Auth0Context, location: string | undefined, headers: Call['headers'], origin: string) {
  endSession(context, headers);
  const cookie = { 'set-cookie': sessionCookie(context, undefined, origin) };
  if (location === undefined) return { status: 200, headers: cookie, body: 'OK' } as const;
  return { status: 302, headers: { location: asciiOf(location), ...cookie } } as const;
}

/**
 * What a logout by OpenID Connect asks for.
 * @throws HttpError when its hints contradict each other, or when it leads to an address that is not allowed
 */
export function readOidcLogout(context: Auth0Context, parameters: Parameters): OidcLogout {
  const { id_token_hint, logout_hint, post_logout_redirect_uri: wanted, state } = parameters;
  const claims = id_token_hint ? readToken(context, id_token_hint, { ignoreExpiration: true }) : undefined;
  if (id_token_hint && !claims) throw oops(400, 'Invalid id_token_hint');
  const audience = typeof claims?.aud === 'string' ? claims.aud : undefined;
  const client_id = parameters.client_id ?? audience;
  const client = client_id === undefined ? undefined : context.model.clients.get(client_id);
  if (client_id !== undefined && !client) throw oops(400, `Unknown client: ${client_id}`);
  if (claims && client_id !== audience) throw oops(400, 'The client_id does not match the id_token_hint');
  const sid = claims ? String(claims['sid']) : logout_hint;
  if (claims && logout_hint && logout_hint !== sid) throw oops(400, 'The logout_hint does not match the id_token_hint');

  const allowed = logoutUrlsOf(context, client_id);
  if (wanted && !isAllowed(wanted, allowed)) throw logoutUrlNotAllowed('post_logout_redirect_uri', wanted);
  const target = wanted || (client && firstUrl(allowed));
  return { sid, application: client?.name, location: target && withQuery(target, state ? [['state', state]] : []) };
}
