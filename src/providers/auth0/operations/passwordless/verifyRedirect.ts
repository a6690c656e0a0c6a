import { readAuthorization, refusal } from '../../login/authorization.ts';
import { sendBack } from '../../login/authorization-response.ts';
import { sessionCookie, startSession } from '../../login/session.ts';
import type { Auth0Operation } from '../../operation.ts';
import { redeemPasswordless } from '../../passwordless/login.ts';
import { isImplicit, redirectUser, refuseRedirect } from '../../passwordless/redirect.ts';

/** One GET uses the link up, whoever sends it, as the vendor has it. */
export const verifyRedirect: Auth0Operation<'passwordless.verifyRedirect'> = (
  context,
  { query, headers, origin, ip },
) => {
  const { connection: name = '', email, phone_number, verification_code: code = '', response_type } = query;
  const [client, asked] = readAuthorization(context, query);
  const request = isImplicit(response_type) ? { ...asked, response_mode: 'fragment' as const } : asked;
  const refused = refuseRedirect(context, client, query, origin);
  if (refused) return sendBack(request, refused);

  const login = redeemPasswordless(context, { name, address: email ?? phone_number ?? '', code }, ip);
  if ('refusal' in login) return sendBack(request, refusal('unauthorized', login.refusal));
  const session = startSession(context, login.user, headers);
  const answer = redirectUser(context, client, request, { session, user: login.user }, { response_type, origin });
  const cookie = { 'set-cookie': sessionCookie(context, session, origin) };
  return { ...answer, headers: 'headers' in answer ? { ...answer.headers, ...cookie } : cookie };
};
