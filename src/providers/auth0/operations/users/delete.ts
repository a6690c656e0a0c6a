import { refuseOtherUsers } from '../../authenticate.ts';
import { removeUser } from '../../model.ts';
import type { Auth0Operation } from '../../operation.ts';

/** Answers the same whether there was such a user or not, as the vendor does. */
export const deleteUser: Auth0Operation<'users.delete'> = ({ model }, { path, caller }) => {
  refuseOtherUsers(caller, ['delete:users'], path.id);
  removeUser(model, path.id);
  return { status: 204 };
};
