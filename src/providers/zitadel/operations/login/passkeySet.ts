import { ticketBehind } from '../../links/open.ts';
import { registerPasskey } from '../../links/passkey.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { passkeyDone, passkeyForm, V2_PASSKEY } from '../../pages/passkey.ts';
import { unknownUserV2 } from '../../pages/unknown-user.ts';
import { findHuman } from '../../users/find.ts';

export const passkeySet: ZitadelOperation<'login.passkeySet'> = (context, { query }) => {
  const { userId, code = '', codeId = '', organization: organizationId } = query;
  const user = findHuman(context, userId ?? '');
  if (!user) return unknownUserV2(context, { userId, organizationId });
  const subject = { organizationId, ticketId: ticketBehind(context, user, 'passkey_registration', code)?.id };
  const error = registerPasskey(context, user, { id: codeId, code });
  if (error) return { status: 400, body: passkeyForm(context, V2_PASSKEY, subject, user, error) };
  return { status: 200, body: passkeyDone(context, subject, user) };
};
