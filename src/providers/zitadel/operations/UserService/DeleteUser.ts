import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demand, mayDo } from '../../permissions.ts';
import { detailsOf } from '../../users/events.ts';
import { removeUser } from '../../users/remove-user.ts';

/** Whoever deletes himself needs another permission. The answer tells of the user's last event. */
export const DeleteUser: ZitadelOperation<'UserService.DeleteUser'> = (context, { path, caller }) => {
  const user = context.model.users.get(path.userId);
  if (!user) throw errors.userNotFound('COMMAND-bd4ir1mblj');
  const isSelf = caller?.subject === user.id;
  const permission =
    isSelf && mayDo(context, caller, 'user.delete', user.resourceOwner) !== 'yes' ? 'user.self.delete' : 'user.delete';
  demand(context, caller, permission, user.resourceOwner);

  removeUser(context, user);
  const details = detailsOf({ ...user, sequence: user.sequence + 1, changedAt: context.clock.now() });
  return { status: 200, body: { details } };
};
