import { promptsOf, readAuthorization, refuseAuthorization } from '../../login/authorization.ts';
import { authorizeUser, LOGIN_REQUIRED, sendBack } from '../../login/authorization-response.ts';
import { beginLogin } from '../../login/login.ts';
import { signedInOf, useSession } from '../../login/session.ts';
import type { Auth0Operation } from '../../operation.ts';

export const authorize: Auth0Operation<'authentication.authorize'> = (context, call) => {
  const { query, headers, origin } = call;
  const [client, request] = readAuthorization(context, query);
  const refused = refuseAuthorization(context, client, query, origin);
  if (refused) return sendBack(request, refused);

  const prompts = promptsOf(query);
  const signedIn = signedInOf(context, headers);
  const since = signedIn ? context.clock.now() - signedIn.session.startedAt : 0;
  const tooLong = request.max_age !== undefined && since > Number(request.max_age) * 1000;
  if (signedIn && !tooLong && !prompts.includes('login')) {
    return authorizeUser(context, request, { ...signedIn, session: useSession(context, signedIn.session) });
  }
  return prompts.includes('none') ? sendBack(request, LOGIN_REQUIRED) : beginLogin(context, request, call);
};
