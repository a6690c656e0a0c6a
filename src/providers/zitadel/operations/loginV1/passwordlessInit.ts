import { ticketBehind } from '../../links/open.ts';
import { registerPasskey } from '../../links/passkey.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { passkeyDone, passkeyForm, V1_PASSKEY } from '../../pages/passkey.ts';
import { unknownUserV1 } from '../../pages/unknown-user.ts';
import { findHuman } from '../../users/find.ts';

export const passwordlessInit: ZitadelOperation<'loginV1.passwordlessInit'> = (context, { query, body = {} }) => {
  const { userID: userId, codeID: id, code, orgID: organizationId } = { ...query, ...body };
  const user = findHuman(context, userId ?? '');
  if (!user) return unknownUserV1(context, { userId, organizationId });
  const subject = { organizationId, ticketId: ticketBehind(context, user, 'passkey_registration', code)?.id };
  const error = registerPasskey(context, user, { id: id ?? '', code: code ?? '' });
  if (error) return { status: 400, body: passkeyForm(context, V1_PASSKEY, subject, user, error) };
  return { status: 200, body: passkeyDone(context, subject, user) };
};
