import { chooseFirstPassword } from '../../links/choose-password.ts';
import { ticketBehind } from '../../links/open.ts';
import { resendCode } from '../../links/resend.ts';
import type { ZitadelContext, ZitadelOperation } from '../../operation.ts';
import { codeForm, donePage } from '../../pages/code-form.ts';
import { V1_MAIL_VERIFICATION, V1_NAMES } from '../../pages/texts.ts';
import { unknownUserV1 } from '../../pages/unknown-user.ts';
import { verifyEmail } from '../../users/email.ts';
import { findHuman } from '../../users/find.ts';
import { isInitialized } from '../../users/invitation.ts';
import type { HumanUser } from '../../users/user.ts';

/** With `passwordInit`, which the form of somebody without a way to sign in says, a first password comes along. */
export const mailVerification: ZitadelOperation<'loginV1.mailVerification'> = (context, call) => {
  const { query, body = {}, origin } = call;
  const userId = body.userID ?? query.userID;
  const first = body.passwordInit === 'true';
  const page = {
    texts: V1_MAIL_VERIFICATION,
    organizationId: query.orgID,
    ...(first && { names: V1_NAMES, hidden: { passwordInit: 'true' } }),
  };
  const user = findHuman(context, userId ?? '');
  if (body.resend === 'true') {
    resendCode(context, user, 'email_verification', origin);
    return { status: 200, body: codeForm(context, { ...page, code: '' }) };
  }
  if (!user) return unknownUserV1(context, { userId, organizationId: page.organizationId });

  const code = body.code ?? query.code ?? '';
  const ticketId = ticketBehind(context, user, 'email_verification', code, query.code)?.id;
  const typed = { password: body.password ?? '', confirmation: body.passwordconfirm ?? '' };
  const errors =
    first && !isInitialized(user)
      ? chooseFirstPassword(context, page.texts, user, { purpose: 'email_verification', code }, typed)
      : verifyAddress(context, user, code);
  if (errors) return { status: 400, body: codeForm(context, { ...page, ticketId, user, code, errors }) };
  return { status: 200, body: donePage(context, { ...page, ticketId, user }) };
};

function verifyAddress(context: ZitadelContext, user: HumanUser, code: string) {
  const { noCode, unverified, notInitialized } = V1_MAIL_VERIFICATION.errors;
  if (code === '') return { code: noCode };
  if (user.state === 'INITIAL') return { code: notInitialized };
  return verifyEmail(context, user, code) ? undefined : { code: unverified };
}
