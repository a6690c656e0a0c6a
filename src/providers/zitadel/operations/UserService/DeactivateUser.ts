import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demandWrite } from '../../permissions.ts';
import { endSessions } from '../../sessions/session.ts';
import { detailsOf, record } from '../../users/events.ts';

/** Takes somebody out of service, whether he is locked or not. */
export const DeactivateUser: ZitadelOperation<'UserService.DeactivateUser'> = (context, { path, caller }) => {
  const user = context.model.users.get(path.userId);
  if (!user) throw errors.userNotFound('COMMAND-5gp2p62iin');
  if (user.state === 'INITIAL') throw errors.onlyDeletable();
  if (user.state === 'INACTIVE') throw errors.alreadyInactive();
  demandWrite(context, caller, user);

  const changed = record(context, { ...user, state: 'INACTIVE' }, ['user.deactivated']);
  endSessions(context.model, user.id);
  return { status: 200, body: { details: detailsOf(changed) } };
};
