import { withoutAbsent } from '../../../../core/absent.ts';
import { pendingTicket } from '../../codes/code.ts';
import { issueAndDeliver } from '../../codes/issue.ts';
import { mediumOf } from '../../codes/medium.ts';
import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demandWriteOrSelf } from '../../permissions.ts';
import { emailOwner } from '../../users/email.ts';

/** Unlike SendEmailCode it asks for a code that is there already; the new one is another (facts/zitadel.md 2.5). */
export const ResendEmailCode: ZitadelOperation<'UserService.ResendEmailCode'> = (context, call) => {
  const { path, body, caller, origin } = call;
  const medium = mediumOf(body);
  const user = emailOwner(context, path.userId);
  demandWriteOrSelf(context, caller, user);
  if (!pendingTicket(context, user, 'email_verification')) throw errors.emailCodeEmpty();

  const { details, code } = issueAndDeliver(context, user, 'email_verification', medium, origin);
  return { status: 200, body: withoutAbsent({ details, verificationCode: code }) };
};
