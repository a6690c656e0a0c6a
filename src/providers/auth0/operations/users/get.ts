import { refuseOtherUsers } from '../../authenticate.ts';
import * as errors from '../../errors.ts';
import type { Auth0Operation } from '../../operation.ts';
import { pickFields } from '../../search/search.ts';
import { renderUser } from '../../users/render-user.ts';

export const get: Auth0Operation<'users.get'> = ({ model }, { path, query, caller }) => {
  refuseOtherUsers(caller, ['read:users', 'read:user_idp_tokens'], path.id);
  const user = model.users.get(path.id);
  if (!user) throw errors.userNotFound();
  return { status: 200, body: pickFields(renderUser(user), query.fields, query.include_fields) };
};
