import { openLink } from '../../links/open.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { codeForm } from '../../pages/code-form.ts';
import { V1_MAIL_VERIFICATION, V1_NAMES } from '../../pages/texts.ts';
import { unknownUserV1 } from '../../pages/unknown-user.ts';
import { isInitialized } from '../../users/invitation.ts';

/**
 * The vendor verifies at once, so that whoever fetches the link uses it up; here the page's script sends the form. Who
 * has no way to sign in yet chooses a password first, at the vendor too.
 */
export const mailVerificationPage: ZitadelOperation<'loginV1.mailVerificationPage'> = (context, call) => {
  const { userID: userId, code = '', orgID: organizationId } = call.query;
  const { user, ticketId } = openLink(context, 'email_verification', { userId, code }, call);
  if (!user) return unknownUserV1(context, { userId, organizationId });
  const page = { texts: V1_MAIL_VERIFICATION, organizationId, ticketId, user, code };
  if (isInitialized(user)) return { status: 200, body: codeForm(context, { ...page, sendAtOnce: code !== '' }) };
  const form = { ...page, names: V1_NAMES, hidden: { passwordInit: 'true' } };
  return { status: 200, body: codeForm(context, form) };
};
