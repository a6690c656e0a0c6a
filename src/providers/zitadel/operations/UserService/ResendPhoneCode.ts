import { withoutAbsent } from '../../../../core/absent.ts';
import { pendingTicket } from '../../codes/code.ts';
import { issueAndDeliver } from '../../codes/issue.ts';
import { mediumOf } from '../../codes/medium.ts';
import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demandWriteOrSelf } from '../../permissions.ts';
import { phoneOwner } from '../../users/phone.ts';

export const ResendPhoneCode: ZitadelOperation<'UserService.ResendPhoneCode'> = (context, call) => {
  const { path, body, caller, origin } = call;
  const medium = mediumOf({ returnCode: body.returnCode }, 'sms');
  const user = phoneOwner(context, path.userId);
  demandWriteOrSelf(context, caller, user);
  if (!pendingTicket(context, user, 'phone_verification')) throw errors.phoneCodeEmpty();

  const { details, code } = issueAndDeliver(context, user, 'phone_verification', medium, origin);
  return { status: 200, body: withoutAbsent({ details, verificationCode: code }) };
};
