import { openLink } from '../../links/open.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { passkeyForm, V2_PASSKEY } from '../../pages/passkey.ts';
import { unknownUserV2 } from '../../pages/unknown-user.ts';

/** Login v2 begins at once and leaves the rest to the browser's own question; here the button stands for that. */
export const passkeySetPage: ZitadelOperation<'login.passkeySetPage'> = (context, call) => {
  const { userId, code, organization: organizationId } = call.query;
  const { user, ticketId } = openLink(context, 'passkey_registration', { userId, code }, call);
  if (!user) return unknownUserV2(context, { userId, organizationId });
  return { status: 200, body: passkeyForm(context, V2_PASSKEY, { organizationId, ticketId }, user) };
};
