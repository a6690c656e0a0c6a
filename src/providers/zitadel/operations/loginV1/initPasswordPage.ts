import { openLink } from '../../links/open.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { codeForm } from '../../pages/code-form.ts';
import { V1_INIT_PASSWORD, V1_NAMES } from '../../pages/texts.ts';
import { unknownUserV1 } from '../../pages/unknown-user.ts';

/** Shows the same form whatever has become of the code: the vendor looks at it when the form is sent. */
export const initPasswordPage: ZitadelOperation<'loginV1.initPasswordPage'> = (context, call) => {
  const { userID: userId, code, orgID: organizationId } = call.query;
  const { user, ticketId } = openLink(context, 'password_reset', { userId, code }, call);
  if (!user) return unknownUserV1(context, { userId, organizationId });
  const form = { texts: V1_INIT_PASSWORD, names: V1_NAMES, organizationId, ticketId, user, code: code ?? '' };
  return { status: 200, body: codeForm(context, form) };
};
