import { logoutUrlNotAllowed } from '../../errors.ts';
import { firstUrl, isAllowed } from '../../login/allowed-url.ts';
import { logOut, logoutUrlsOf } from '../../login/logout.ts';
import type { Auth0Operation } from '../../operation.ts';

export const logout: Auth0Operation<'authentication.logout'> = (context, { query, headers, origin }) => {
  const { returnTo, client_id } = query;
  const allowed = logoutUrlsOf(context, client_id);
  // The vendor asks neither for the query nor for the fragment.
  if (returnTo && !isAllowed(returnTo, allowed) && !isAllowed(returnTo.replace(/[?#].*$/s, ''), allowed)) {
    throw logoutUrlNotAllowed('returnTo', returnTo);
  }
  return logOut(context, returnTo || (client_id === undefined ? undefined : firstUrl(allowed)), headers, origin);
};
