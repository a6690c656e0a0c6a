import { issueCode } from '../../codes/code.ts';
import { deliver } from '../../codes/deliver.ts';
import { mediumOf } from '../../codes/medium.ts';
import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demandWrite, demandWriteOrSelf } from '../../permissions.ts';
import { detailsOf, record } from '../../users/events.ts';
import { checkedPhone, phoneOwner, withPhone, withVerifiedPhone } from '../../users/phone.ts';

export const SetPhone: ZitadelOperation<'UserService.SetPhone'> = (context, { path, body, caller, origin }) => {
  const { isVerified, returnCode } = body ?? {};
  const medium = mediumOf({ returnCode }, 'sms');
  const user = phoneOwner(context, path.userId);
  // Nobody says of himself that his number is verified.
  if (isVerified) demandWrite(context, caller, user);
  else demandWriteOrSelf(context, caller, user);
  const phone = checkedPhone(body?.phone ?? '');
  if (phone === user.type.human.phone) throw errors.phoneNotChanged();

  const moved = withPhone(context, user, phone);
  if (isVerified) {
    const verified = withVerifiedPhone(context, moved);
    const changed = record(context, verified, ['user.human.phone.changed', 'user.human.phone.verified']);
    return { status: 200, body: { details: detailsOf(changed) } };
  }
  const issued = issueCode(context, moved, 'phone_verification', medium, origin);
  const changed = record(context, issued.user, ['user.human.phone.changed', 'user.human.phone.code.added']);
  deliver(context, changed, issued.ticket, medium);
  return {
    status: 200,
    body: { details: detailsOf(changed), ...(returnCode && { verificationCode: issued.ticket.code }) },
  };
};
