import { choosePassword, hashOrError, typingErrors } from '../../links/choose-password.ts';
import { verificationBehind } from '../../links/first-password.ts';
import { ticketBehind } from '../../links/open.ts';
import { resendCode } from '../../links/resend.ts';
import type { ZitadelContext, ZitadelOperation } from '../../operation.ts';
import { codeForm, donePage } from '../../pages/code-form.ts';
import { V2_NAMES, V2_SET_PASSWORD } from '../../pages/texts.ts';
import { unknownUserV2 } from '../../pages/unknown-user.ts';
import { findHuman } from '../../users/find.ts';
import { setPassword } from '../../users/password.ts';
import type { HumanUser } from '../../users/user.ts';

/** Where login v2 leads with a code that it sent itself; the instance's default link has another order. */
const LINK = '/ui/v2/login/password/set?code={{.Code}}&userId={{.UserID}}&organization={{.OrgID}}';

/** By the code of the link, or, for a first password, by a verification that has just been. */
export const passwordSet: ZitadelOperation<'login.passwordSet'> = (context, { query, body = {}, origin }) => {
  const { userId, organization: organizationId } = query;
  const page = { texts: V2_SET_PASSWORD, names: V2_NAMES, organizationId };
  const user = findHuman(context, userId ?? '');
  if (body.resend === 'true') {
    resendCode(context, user, 'password_reset', origin, `${origin}${LINK}`);
    return { status: 200, body: codeForm(context, { ...page, code: '', notice: page.texts.codeSent }) };
  }
  if (!user) return unknownUserV2(context, { userId, organizationId });

  const { verificationCheck: check } = body;
  const typed = { password: body.password ?? '', confirmation: body.confirmPassword ?? '' };
  const verification = check === undefined ? undefined : verificationBehind(context, user, check);
  if (check !== undefined && verification) {
    const form = { ...page, ticketId: verification.id, user };
    const errors = typingErrors(page.texts, typed) ?? setFirstPassword(context, user, typed.password);
    if (!errors) return { status: 200, body: donePage(context, form) };
    return { status: 400, body: codeForm(context, { ...form, hidden: { verificationCheck: check }, errors }) };
  }
  const code = body.code ?? query.code ?? '';
  const ticketId = ticketBehind(context, user, 'password_reset', code, query.code)?.id;
  const errors = choosePassword(context, page.texts, user, code, typed);
  if (errors) return { status: 400, body: codeForm(context, { ...page, ticketId, user, code, errors }) };
  return { status: 200, body: donePage(context, { ...page, ticketId, user }) };
};

function setFirstPassword(context: ZitadelContext, user: HumanUser, password: string) {
  const hashed = hashOrError(context, password);
  if (!('hash' in hashed)) return hashed;
  setPassword(context, user, hashed.hash, { byCode: false, changeRequired: false });
  return undefined;
}
