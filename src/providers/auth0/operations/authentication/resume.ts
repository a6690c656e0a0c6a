import { authorizeUser } from '../../login/authorization-response.ts';
import { loginLocation, openLogin } from '../../login/login.ts';
import { signedInOf } from '../../login/session.ts';
import type { Auth0Operation } from '../../operation.ts';

export const resume: Auth0Operation<'authentication.resume'> = (context, { query, headers }) => {
  const login = openLogin(context, query.state, headers);
  const signedIn = signedInOf(context, headers);
  if (!signedIn || signedIn.session.id !== login.session_id) {
    return { status: 302, headers: { location: loginLocation(login) } };
  }
  context.model.logins.delete(login.id);
  return authorizeUser(context, login.request, signedIn);
};
