import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demandWrite } from '../../permissions.ts';
import { detailsOf, record } from '../../users/events.ts';

/** Takes somebody back into service. */
export const ReactivateUser: ZitadelOperation<'UserService.ReactivateUser'> = (context, { path, caller }) => {
  const user = context.model.users.get(path.userId);
  if (!user) throw errors.userNotFound('COMMAND-9hy5kzbuk6');
  if (user.state !== 'INACTIVE') throw errors.notInactive();
  demandWrite(context, caller, user);

  const changed = record(context, { ...user, state: 'ACTIVE' }, ['user.reactivated']);
  return { status: 200, body: { details: detailsOf(changed) } };
};
