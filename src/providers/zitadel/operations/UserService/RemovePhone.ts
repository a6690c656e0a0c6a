import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demandWriteOrSelf } from '../../permissions.ts';
import { detailsOf, record } from '../../users/events.ts';
import { phoneOwner, withPhone } from '../../users/phone.ts';

export const RemovePhone: ZitadelOperation<'UserService.RemovePhone'> = (context, { path, caller }) => {
  const user = phoneOwner(context, path.userId);
  demandWriteOrSelf(context, caller, user);
  if (user.type.human.phone === null) throw errors.noPhone();

  const changed = record(context, withPhone(context, user, null), ['user.human.phone.removed']);
  return { status: 200, body: { details: detailsOf(changed) } };
};
