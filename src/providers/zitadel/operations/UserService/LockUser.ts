import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demandWrite } from '../../permissions.ts';
import { endSessions } from '../../sessions/session.ts';
import { detailsOf, record } from '../../users/events.ts';

/** Locks somebody out, by the order of facts/zitadel.md 2.7: nobody does so to himself by right. */
export const LockUser: ZitadelOperation<'UserService.LockUser'> = (context, { path, caller }) => {
  const user = context.model.users.get(path.userId);
  if (!user) throw errors.userNotFound('COMMAND-450yxuqrh1');
  if (user.state !== 'ACTIVE' && user.state !== 'INITIAL') throw errors.notActiveOrInitial();
  demandWrite(context, caller, user);

  const changed = record(context, { ...user, state: 'LOCKED' }, ['user.locked']);
  endSessions(context.model, user.id);
  return { status: 200, body: { details: detailsOf(changed) } };
};
