import { refuseOtherUsers } from '../../authenticate.ts';
import { membershipId } from '../../model.ts';
import type { Auth0Operation } from '../../operation.ts';
import { orphanRefreshTokens } from '../../refresh-token.ts';
import { endSessions } from '../../session.ts';

/** Answers the same whether there was such a user or not, as the vendor does. */
export const deleteUser: Auth0Operation<'users.delete'> = (context, { path, caller }) => {
  const { model } = context;
  refuseOtherUsers(caller, ['delete:users'], path.id);
  for (const { id } of model.organizations.values()) model.memberships.delete(membershipId(id, path.id));
  endSessions(model, path.id);
  orphanRefreshTokens(context, path.id);
  model.users.delete(path.id);
  return { status: 204 };
};
