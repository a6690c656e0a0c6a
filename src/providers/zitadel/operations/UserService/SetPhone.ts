import { withoutAbsent } from '../../../../core/absent.ts';
import { returnedCode } from '../../codes/code.ts';
import { deliver } from '../../codes/deliver.ts';
import { mediumOf } from '../../codes/medium.ts';
import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demandWrite, demandWriteOrSelf } from '../../permissions.ts';
import { detailsOf, record } from '../../users/events.ts';
import { changePhone, checkedPhone, phoneOwner } from '../../users/phone.ts';

export const SetPhone: ZitadelOperation<'UserService.SetPhone'> = (context, { path, body, caller, origin }) => {
  const { phone: given, isVerified, returnCode } = body;
  const medium = mediumOf({ returnCode }, 'sms');
  const user = phoneOwner(context, path.userId);
  // Nobody says of himself that his number is verified.
  if (isVerified) demandWrite(context, caller, user);
  else demandWriteOrSelf(context, caller, user);
  const phone = checkedPhone(given);
  if (phone === user.type.human.phone) throw errors.phoneNotChanged();

  const { user: moved, events, code } = changePhone(context, user, { phone, isVerified }, medium, origin);
  const changed = record(context, moved, events);
  if (code) deliver(context, changed, code);
  const verificationCode = code && returnedCode(code);
  return { status: 200, body: withoutAbsent({ details: detailsOf(changed), verificationCode }) };
};
