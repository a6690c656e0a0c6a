import { logOut, readOidcLogout } from '../../login/logout.ts';
import type { Auth0Operation } from '../../operation.ts';
import { logoutDeclined } from '../../pages/logout.ts';

export const confirmOidcLogout: Auth0Operation<'authentication.confirmOidcLogout'> = (context, call) => {
  const { action, ...parameters } = call.body ?? {};
  const { application, location } = readOidcLogout(context, parameters);
  if (action !== 'accept') return { status: 200, body: logoutDeclined(context, application) };
  return logOut(context, location, call.headers, call.origin);
};
