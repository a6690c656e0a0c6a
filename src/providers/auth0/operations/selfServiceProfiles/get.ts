import * as errors from '../../errors.ts';
import type { Auth0Operation } from '../../operation.ts';
import { renderProfile } from '../../setup/self-service-profile.ts';

export const get: Auth0Operation<'selfServiceProfiles.get'> = ({ model }, { path }) => {
  const profile = model.selfServiceProfiles.get(path.id);
  if (!profile) throw errors.profileNotFound(path.id);
  return { status: 200, body: renderProfile(profile) };
};
