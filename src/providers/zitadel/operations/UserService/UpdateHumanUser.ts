import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { changeHuman } from '../../users/change-human.ts';
import { detailsOf } from '../../users/events.ts';
import { returnedCodes } from '../../users/issued-codes.ts';

/** Changes a person; here a phone needs its number. */
export const UpdateHumanUser: ZitadelOperation<'UserService.UpdateHumanUser'> = (
  context,
  { path, body, ...asking },
) => {
  if (body.phone && !body.phone.phone) throw errors.phoneEmpty();
  const { user, issued } = changeHuman(context, asking, path.userId, body);
  return { status: 200, body: { details: detailsOf(user), ...returnedCodes(issued) } };
};
