import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demand } from '../../permissions.ts';
import { renderUser } from '../../users/render-user.ts';

/** Anybody may read himself. */
export const GetUserByID: ZitadelOperation<'UserService.GetUserByID'> = (context, { path, caller }) => {
  const user = context.model.users.get(path.userId);
  if (!user) throw errors.userNotFound('QUERY-Dfbg2');
  if (caller?.subject !== user.id) demand(context, caller, 'user.read', user.resourceOwner);
  const rendered = renderUser(user);
  return { status: 200, body: { ...(rendered.details && { details: rendered.details }), user: rendered } };
};
