import { openLink } from '../../links/open.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { codeForm } from '../../pages/code-form.ts';
import { V2_NAMES, V2_SET_PASSWORD } from '../../pages/texts.ts';
import { unknownUserV2 } from '../../pages/unknown-user.ts';

/** Shows the same form whatever has become of the code: the vendor looks at it when the form is sent. */
export const passwordSetPage: ZitadelOperation<'login.passwordSetPage'> = (context, call) => {
  const { userId, code, organization: organizationId } = call.query;
  const { user, ticketId } = openLink(context, 'password_reset', { userId, code }, call);
  if (!user) return unknownUserV2(context, { userId, organizationId });
  const form = { texts: V2_SET_PASSWORD, names: V2_NAMES, organizationId, ticketId, user, code: code ?? '' };
  return { status: 200, body: codeForm(context, form) };
};
