import type { Ticket } from '../../../../core/ticket.ts';
import { pendingTicket } from '../../codes/code.ts';
import { ACCEPT } from '../../links/choose-password.ts';
import { verificationCheckOf } from '../../links/first-password.ts';
import { ticketBehind } from '../../links/open.ts';
import { resendCode } from '../../links/resend.ts';
import type { ZitadelContext, ZitadelOperation } from '../../operation.ts';
import { codeForm, donePage } from '../../pages/code-form.ts';
import { V2_INVITE, V2_NAMES, V2_SET_PASSWORD, V2_VERIFY } from '../../pages/texts.ts';
import { unknownUserV2 } from '../../pages/unknown-user.ts';
import { findHuman } from '../../users/find.ts';
import { isInitialized } from '../../users/invitation.ts';
import type { HumanUser } from '../../users/user.ts';

/** Where login v2 leads with a code that it sent itself; the instance's default link has another order. */
const LINK = '/ui/v2/login/verify?code={{.Code}}&userId={{.UserID}}&organization={{.OrgID}}';

/** Who has no way to sign in yet goes on to choose a password, as login v2 goes on to its choice of methods. */
export const verify: ZitadelOperation<'login.verify'> = (context, { query, body = {}, origin }) => {
  const { userId, organization: organizationId } = query;
  const invited = query.invite === 'true';
  const purpose = invited ? 'invitation' : 'email_verification';
  const page = { texts: invited ? V2_INVITE : V2_VERIFY, organizationId };
  const user = findHuman(context, userId ?? '');
  if (body.resend === 'true') {
    resendCode(context, user, purpose, origin, `${origin}${LINK}${invited ? '&invite=true' : ''}`);
    return { status: 200, body: codeForm(context, { ...page, code: '', notice: page.texts.codeSent }) };
  }
  if (!user) return unknownUserV2(context, { userId, organizationId });

  const { noCode, unverified } = page.texts.errors;
  const code = body.code ?? query.code ?? '';
  const ticketId = ticketBehind(context, user, purpose, code, query.code)?.id;
  const refused = (error: string) => codeForm(context, { ...page, ticketId, user, code, errors: { code: error } });
  if (code === '') return { status: 400, body: refused(noCode) };
  const ticket = pendingTicket(context, user, purpose);
  const verified = user.state !== 'INITIAL' && ACCEPT[purpose](context, user, code);
  if (!verified) return { status: 400, body: refused(unverified) };
  if (!ticket || isInitialized(verified)) return { status: 200, body: donePage(context, { ...page, ticketId, user }) };
  return { status: 200, body: firstPasswordForm(context, verified, organizationId, ticket) };
};

function firstPasswordForm(
  context: ZitadelContext,
  user: HumanUser,
  organizationId: string | undefined,
  ticket: Ticket,
) {
  const link = new URLSearchParams({
    userId: user.id,
    initial: 'true',
    ...(organizationId && { organization: organizationId }),
  });
  return codeForm(context, {
    texts: V2_SET_PASSWORD,
    names: V2_NAMES,
    organizationId,
    ticketId: ticket.id,
    user,
    notice: V2_VERIFY.done.description,
    action: `/ui/v2/login/password/set?${link}`,
    hidden: { verificationCheck: verificationCheckOf(ticket) },
  });
}
