import { withoutNull } from '../../../../core/absent.ts';
import * as errors from '../../errors.ts';
import type { SelfServiceProfile } from '../../model.ts';
import type { Auth0Operation } from '../../operation.ts';
import { renderProfile } from '../../setup/self-service-profile.ts';

export const update: Auth0Operation<'selfServiceProfiles.update'> = ({ model, clock }, { path, body }) => {
  const before = model.selfServiceProfiles.get(path.id);
  if (!before) throw errors.profileNotFound(path.id);
  const changed = { ...withoutNull<SelfServiceProfile>({ ...before, ...body }), updatedAt: clock.now() };
  return { status: 200, body: renderProfile(model.selfServiceProfiles.put(changed)) };
};
