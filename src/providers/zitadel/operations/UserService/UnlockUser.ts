import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demandWrite } from '../../permissions.ts';
import { detailsOf, record } from '../../users/events.ts';

/** Lets somebody in again; wrong passwords are counted anew. */
export const UnlockUser: ZitadelOperation<'UserService.UnlockUser'> = (context, { path, caller }) => {
  const user = context.model.users.get(path.userId);
  if (!user) throw errors.userNotFound('COMMAND-x377t913pw');
  if (user.state !== 'LOCKED') throw errors.notLocked();
  demandWrite(context, caller, user);

  const changed = record(context, { ...user, state: 'ACTIVE' }, ['user.unlocked']);
  return { status: 200, body: { details: detailsOf(changed) } };
};
