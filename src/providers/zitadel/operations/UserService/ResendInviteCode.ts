import { pendingTicket } from '../../codes/code.ts';
import { issueAndDeliver } from '../../codes/issue.ts';
import type { Medium } from '../../codes/medium.ts';
import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demandWriteAt } from '../../permissions.ts';
import { findHuman } from '../../users/find.ts';
import { isInitialized } from '../../users/invitation.ts';

/** Sends a new code in the same words as the last one; one that was returned was never sent, so it cannot be sent again. */
export const ResendInviteCode: ZitadelOperation<'UserService.ResendInviteCode'> = (
  context,
  { path, caller, origin },
) => {
  const user = findHuman(context, path.userId);
  demandWriteAt(context, caller, path.userId, user);
  if (!user) throw errors.userMissing('COMMAND-H3b2a');
  if (isInitialized(user)) throw errors.alreadyInitialized('COMMAND-Gg42s');
  const previous = pendingTicket(context, user, 'invitation');
  if (!previous || previous.url === null) throw errors.inviteCodeNotFound();

  const medium = { is: 'sent', channel: 'email', ...previous.request } as Medium;
  return { status: 200, body: { details: issueAndDeliver(context, user, 'invitation', medium, origin).details } };
};
