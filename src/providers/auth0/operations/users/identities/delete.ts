import { refuseOtherUsers } from '../../../authenticate.ts';
import * as errors from '../../../errors.ts';
import type { Auth0Operation } from '../../../operation.ts';
import { renderIdentities } from '../../../users/render-user.ts';
import { newUser, type Profile, withDefaults } from '../../../users/user.ts';

export const deleteIdentity: Auth0Operation<'users.identities.delete'> = ({ model, clock }, { path, caller }) => {
  refuseOtherUsers(caller, ['update:users'], path.id);
  const user = model.users.get(path.id);
  if (!user) throw errors.userNotFound();
  const [main, ...linked] = user.identities;
  const unlinked = user.identities.find((it) => it.provider === path.provider && it.user_id === path.user_id);
  if (!unlinked) throw errors.unknownIdentity();
  if (unlinked === main) throw errors.mainIdentity();

  const now = clock.now();
  const rest = linked.filter((it) => it !== unlinked);
  const left = model.users.put({ ...user, identities: [main, ...rest], updatedAt: now });
  const { profileData, ...identity } = unlinked;
  const profile = withDefaults({ email_verified: false, ...(profileData as Partial<Profile>) });
  model.users.put(newUser([identity], profile, now));
  return { status: 200, body: renderIdentities(left) };
};
