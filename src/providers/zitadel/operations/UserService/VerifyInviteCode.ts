import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { detailsOf } from '../../users/events.ts';
import { findHuman } from '../../users/find.ts';
import { acceptInvitation } from '../../users/invitation.ts';

/** Asks for no permission: the code is the proof. */
export const VerifyInviteCode: ZitadelOperation<'UserService.VerifyInviteCode'> = (context, { path, body }) => {
  const user = findHuman(context, path.userId);
  if (!user) throw errors.userMissing('COMMAND-F5g2h');
  const invited = acceptInvitation(context, user, body.verificationCode);
  if (!invited) throw errors.inviteFailed();
  return { status: 200, body: { details: detailsOf(invited) } };
};
