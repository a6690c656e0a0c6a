import { openLink } from '../../links/open.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { codeForm } from '../../pages/code-form.ts';
import { V2_VERIFY } from '../../pages/texts.ts';
import { unknownUserV2 } from '../../pages/unknown-user.ts';

/** Login v2's script sends a code that the link brings at once; so does ours. */
export const verifyPage: ZitadelOperation<'login.verifyPage'> = (context, call) => {
  const { userId, code = '', organization: organizationId, invite } = call.query;
  const purpose = invite === 'true' ? 'invitation' : 'email_verification';
  const { user, ticketId } = openLink(context, purpose, { userId, code }, call);
  if (!user) return unknownUserV2(context, { userId, organizationId });
  const form = { texts: V2_VERIFY, organizationId, ticketId, user, code, sendAtOnce: code !== '' };
  return { status: 200, body: codeForm(context, form) };
};
