import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { emailOwner, verifyEmail } from '../../users/email.ts';
import { detailsOf } from '../../users/events.ts';

/** Asks for no permission: the code is the proof. */
export const VerifyEmail: ZitadelOperation<'UserService.VerifyEmail'> = (context, { path, body }) => {
  const user = emailOwner(context, path.userId);
  const verified = verifyEmail(context, user, body.verificationCode);
  if (!verified) throw errors.verificationFailed();
  return { status: 200, body: { details: detailsOf(verified) } };
};
