import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { detailsOf } from '../../users/events.ts';
import { phoneOwner, verifyPhone } from '../../users/phone.ts';

/** Asks for no permission: the code is the proof. */
export const VerifyPhone: ZitadelOperation<'UserService.VerifyPhone'> = (context, { path, body }) => {
  const user = phoneOwner(context, path.userId);
  const verified = verifyPhone(context, user, body.verificationCode);
  if (!verified) throw errors.verificationFailed();
  return { status: 200, body: { details: detailsOf(verified) } };
};
