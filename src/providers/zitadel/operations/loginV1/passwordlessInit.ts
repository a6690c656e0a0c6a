import { registerPasskey } from '../../links/passkey.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { passkeyDone, passkeyForm, V1_PASSKEY } from '../../pages/passkey.ts';
import { unknownUserV1 } from '../../pages/unknown-user.ts';
import { findHuman } from '../../users/find.ts';

export const passwordlessInit: ZitadelOperation<'loginV1.passwordlessInit'> = (context, { query, body = {} }) => {
  const { userID: userId, codeID: id, code, orgID } = { ...query, ...body };
  const user = findHuman(context, userId ?? '');
  if (!user) return unknownUserV1(userId);
  const error = registerPasskey(context, user, { id: id ?? '', code: code ?? '' });
  if (error) return { status: 400, body: passkeyForm(context, V1_PASSKEY, orgID, user, error) };
  return { status: 200, body: passkeyDone(context, orgID, user) };
};
