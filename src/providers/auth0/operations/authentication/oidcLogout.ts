import { logOut, readOidcLogout } from '../../login/logout.ts';
import { signedInOf } from '../../login/session.ts';
import type { Auth0Operation } from '../../operation.ts';
import { logoutQuestion } from '../../pages/logout.ts';

export const oidcLogout: Auth0Operation<'authentication.oidcLogout'> = (context, { query, headers, origin }) => {
  const { sid, application, location } = readOidcLogout(context, query);
  const signedIn = signedInOf(context, headers);
  if (!signedIn || signedIn.session.id === sid) return logOut(context, location, headers, origin);
  const { id_token_hint, logout_hint, post_logout_redirect_uri, client_id, state } = query;
  const asked = Object.entries({ id_token_hint, logout_hint, post_logout_redirect_uri, client_id, state });
  const parameters = asked.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return { status: 200, body: logoutQuestion(context, signedIn.user, application, parameters) };
};
