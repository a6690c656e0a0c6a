import { withoutAbsent } from '../../../../core/absent.ts';
import { issueAndDeliver } from '../../codes/issue.ts';
import { mediumOf } from '../../codes/medium.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demandWriteOrSelf } from '../../permissions.ts';
import { emailOwner } from '../../users/email.ts';

export const SendEmailCode: ZitadelOperation<'UserService.SendEmailCode'> = (
  context,
  { path, body, caller, origin },
) => {
  const medium = mediumOf(body);
  const user = emailOwner(context, path.userId);
  demandWriteOrSelf(context, caller, user);

  const { details, code } = issueAndDeliver(context, user, 'email_verification', medium, origin);
  return { status: 200, body: withoutAbsent({ details, verificationCode: code }) };
};
