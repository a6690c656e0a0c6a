import { refuseOtherUsers } from '../../authenticate.ts';
import type { Auth0Operation } from '../../operation.ts';
import { removeUser } from '../../users/user-removal.ts';

/** Answers the same whether there was such a user or not, as the vendor does. */
export const deleteUser: Auth0Operation<'users.delete'> = (context, { path, caller }) => {
  refuseOtherUsers(caller, ['delete:users'], path.id);
  removeUser(context, path.id);
  return { status: 204 };
};
