import { badUserToken } from '../../errors.ts';
import { profileClaims, readToken } from '../../login/token.ts';
import type { Auth0Operation } from '../../operation.ts';

export const userInfo: Auth0Operation<'authentication.userInfo'> = (context, { headers }) => {
  const token = /^bearer (.+)$/i.exec(headers['authorization'] ?? '')?.[1];
  const claims = token === undefined ? undefined : readToken(context, token);
  const isForHere = [claims?.aud ?? []].flat().some((audience) => audience.endsWith('/userinfo'));
  const user = isForHere && context.model.users.get(claims?.sub ?? '');
  if (!user) throw badUserToken(token !== undefined);
  return { status: 200, body: { sub: user.id, ...profileClaims(user, String(claims?.['scope']).split(' ')) } };
};
