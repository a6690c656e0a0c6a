import { withoutAbsent } from '../../../../core/absent.ts';
import { issueAndDeliver } from '../../codes/issue.ts';
import { mediumOf } from '../../codes/medium.ts';
import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demandWriteAt } from '../../permissions.ts';
import { findHuman } from '../../users/find.ts';
import { isInitialized } from '../../users/invitation.ts';

export const CreateInviteCode: ZitadelOperation<'UserService.CreateInviteCode'> = (context, call) => {
  const { path, body, caller, origin } = call;
  const medium = mediumOf(body);
  const user = findHuman(context, path.userId);
  demandWriteAt(context, caller, path.userId, user);
  if (!user) throw errors.userMissing('COMMAND-Wgvn4');
  if (isInitialized(user)) throw errors.alreadyInitialized('COMMAND-EF34g');

  const { details, code } = issueAndDeliver(context, user, 'invitation', medium, origin);
  return { status: 200, body: withoutAbsent({ details, inviteCode: code }) };
};
