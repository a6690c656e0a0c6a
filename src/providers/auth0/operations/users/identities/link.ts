import { refuseOtherUsers } from '../../../authenticate.ts';
import * as errors from '../../../errors.ts';
import type { Auth0Operation } from '../../../operation.ts';
import { linkedAccount } from '../../../users/linking.ts';
import { ownProfile, renderIdentities } from '../../../users/render-user.ts';
import type { User } from '../../../users/user.ts';
import { removeUser } from '../../../users/user-removal.ts';

export const link: Auth0Operation<'users.identities.link'> = (context, call) => {
  const { model, clock } = context;
  const { path, caller } = call;
  refuseOtherUsers(caller, ['update:users'], path.id);
  const user = model.users.get(path.id);
  if (!user) throw errors.userNotFound();
  const { user: holder, identity } = linkedAccount(context, call, call.body ?? {});
  if (identity === user.identities[0]) throw errors.sameIdentity();
  if (identity !== holder.identities[0]) throw errors.identityExists();

  removeUser({ model }, holder.id);
  const [main, ...others] = holder.identities;
  const linked: User = {
    ...user,
    identities: [...user.identities, { ...main, profileData: ownProfile(holder.profile) }, ...others],
    updatedAt: clock.now(),
  };
  return { status: 201, body: renderIdentities(model.users.put(linked)) };
};
