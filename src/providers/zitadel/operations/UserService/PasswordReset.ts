import { withoutAbsent } from '../../../../core/absent.ts';
import { issueAndDeliver } from '../../codes/issue.ts';
import { mediumOf } from '../../codes/medium.ts';
import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demandWriteOrSelf } from '../../permissions.ts';
import { findHuman } from '../../users/find.ts';

/** In the order of facts/zitadel.md 2.3: the template before the user, the user before the permission. */
export const PasswordReset: ZitadelOperation<'UserService.PasswordReset'> = (
  context,
  { path, body, caller, origin },
) => {
  const { sendLink, returnCode } = body;
  const channel = sendLink?.notificationType === 'NOTIFICATION_TYPE_SMS' ? 'sms' : 'email';
  const medium = mediumOf({ sendCode: sendLink, returnCode }, channel);
  const user = findHuman(context, path.userId);
  if (!user) throw errors.userNotFound('COMMAND-SAF4f');
  if (user.state === 'INITIAL') throw errors.notInitialized('COMMAND-Sfe4g');
  demandWriteOrSelf(context, caller, user);

  const { details, code } = issueAndDeliver(context, user, 'password_reset', medium, origin);
  return { status: 200, body: withoutAbsent({ details, verificationCode: code }) };
};
