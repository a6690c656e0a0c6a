import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { timestamp } from '../../timestamp.ts';
import { changeHuman } from '../../users/change-human.ts';
import { changeMachine } from '../../users/change-machine.ts';
import { returnedCodes } from '../../users/issued-codes.ts';

/** Changes a person or a program, as the body says that it is. A phone without a number is removed. */
export const UpdateUser: ZitadelOperation<'UserService.UpdateUser'> = (context, { path, body, ...asking }) => {
  const { human, machine, username, metadata } = body;
  if (machine) {
    const user = changeMachine(context, asking, path.userId, { username, machine, metadata });
    return { status: 200, body: { changeDate: timestamp(user.changedAt) } };
  }
  if (!human) throw errors.noUserType();
  const { phone: { phone, ...verification } = {} } = human;
  if (human.phone && !phone && Object.keys(verification).length > 0) throw errors.phoneRemovalVerified();
  const { user, issued } = changeHuman(context, asking, path.userId, { ...human, username, metadata });
  return { status: 200, body: { changeDate: timestamp(user.changedAt), ...returnedCodes(issued) } };
};
