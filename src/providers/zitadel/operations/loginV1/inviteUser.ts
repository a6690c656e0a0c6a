import { chooseFirstPassword } from '../../links/choose-password.ts';
import { ticketBehind } from '../../links/open.ts';
import { resendCode } from '../../links/resend.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { codeForm, donePage } from '../../pages/code-form.ts';
import { V1_INVITE, V1_NAMES } from '../../pages/texts.ts';
import { unknownUserV1 } from '../../pages/unknown-user.ts';
import { findHuman } from '../../users/find.ts';

/** Accepts the invitation and sets the first password, both or neither. */
export const inviteUser: ZitadelOperation<'loginV1.inviteUser'> = (context, { query, body = {}, origin }) => {
  const userId = body.userID ?? query.userID;
  const page = { texts: V1_INVITE, names: V1_NAMES, organizationId: body.orgID ?? query.orgID };
  const user = findHuman(context, userId ?? '');
  if (body.resend === 'true') {
    resendCode(context, user, 'invitation', origin);
    return { status: 200, body: codeForm(context, { ...page, code: '' }) };
  }
  if (!user) return unknownUserV1(context, { userId, organizationId: page.organizationId });

  const code = body.code ?? query.code ?? '';
  const ticketId = ticketBehind(context, user, 'invitation', code, query.code)?.id;
  const typed = { password: body.password ?? '', confirmation: body.passwordconfirm ?? '' };
  const errors = chooseFirstPassword(context, page.texts, user, { purpose: 'invitation', code }, typed);
  if (errors) return { status: 400, body: codeForm(context, { ...page, ticketId, user, code, errors }) };
  return { status: 200, body: donePage(context, { ...page, ticketId, user }) };
};
