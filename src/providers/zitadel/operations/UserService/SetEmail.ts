import { withoutAbsent } from '../../../../core/absent.ts';
import { returnedCode } from '../../codes/code.ts';
import { deliver } from '../../codes/deliver.ts';
import { mediumOf } from '../../codes/medium.ts';
import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demandWrite, demandWriteOrSelf } from '../../permissions.ts';
import { changeEmail, checkAddress, emailOwner } from '../../users/email.ts';
import { detailsOf, record } from '../../users/events.ts';

export const SetEmail: ZitadelOperation<'UserService.SetEmail'> = (context, { path, body, caller, origin }) => {
  const { email, isVerified, returnCode, sendCode } = body;
  const medium = mediumOf({ sendCode, returnCode });
  const user = emailOwner(context, path.userId);
  // Nobody says of himself that his address is verified.
  if (isVerified) demandWrite(context, caller, user);
  else demandWriteOrSelf(context, caller, user);
  checkAddress(email);
  if (email === user.type.human.email) throw errors.emailNotChanged();

  const { user: moved, events, code } = changeEmail(context, user, { email, isVerified }, medium, origin);
  const changed = record(context, moved, events);
  if (code) deliver(context, changed, code);
  const verificationCode = code && returnedCode(code);
  return { status: 200, body: withoutAbsent({ details: detailsOf(changed), verificationCode }) };
};
