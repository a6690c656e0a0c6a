import { openLink } from '../../links/open.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { passkeyForm, V1_PASSKEY } from '../../pages/passkey.ts';
import { unknownUserV1 } from '../../pages/unknown-user.ts';

export const passwordlessInitPage: ZitadelOperation<'loginV1.passwordlessInitPage'> = (context, call) => {
  const { userID: userId, code, orgID: organizationId } = call.query;
  const { user, ticketId } = openLink(context, 'passkey_registration', { userId, code }, call);
  if (!user) return unknownUserV1(context, { userId, organizationId });
  return { status: 200, body: passkeyForm(context, V1_PASSKEY, { organizationId, ticketId }, user) };
};
