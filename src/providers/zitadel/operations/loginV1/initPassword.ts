import { choosePassword } from '../../links/choose-password.ts';
import { ticketBehind } from '../../links/open.ts';
import { resendCode } from '../../links/resend.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { codeForm, donePage } from '../../pages/code-form.ts';
import { V1_INIT_PASSWORD, V1_NAMES } from '../../pages/texts.ts';
import { unknownUserV1 } from '../../pages/unknown-user.ts';
import { findHuman } from '../../users/find.ts';

export const initPassword: ZitadelOperation<'loginV1.initPassword'> = (context, { query, body = {}, origin }) => {
  const userId = body.userID ?? query.userID;
  const page = { texts: V1_INIT_PASSWORD, names: V1_NAMES, organizationId: body.orgID ?? query.orgID };
  const user = findHuman(context, userId ?? '');
  if (body.resend === 'true') {
    resendCode(context, user, 'password_reset', origin);
    return { status: 200, body: codeForm(context, { ...page, code: '' }) };
  }
  if (!user) return unknownUserV1(context, { userId, organizationId: page.organizationId });

  const code = body.code ?? query.code ?? '';
  const ticketId = ticketBehind(context, user, 'password_reset', code, query.code)?.id;
  const typed = { password: body.password ?? '', confirmation: body.passwordconfirm ?? '' };
  const errors = choosePassword(context, page.texts, user, code, typed);
  if (errors) return { status: 400, body: codeForm(context, { ...page, ticketId, user, code, errors }) };
  return { status: 200, body: donePage(context, { ...page, ticketId, user }) };
};
