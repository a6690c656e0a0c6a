import * as errors from '../../errors.ts';
import { newId } from '../../id.ts';
import type { Auth0Operation } from '../../operation.ts';
import { renderProfile } from '../../setup/self-service-profile.ts';

/** How many profiles a tenant may have. */
const LIMIT = 20;

export const create: Auth0Operation<'selfServiceProfiles.create'> = ({ model, clock, random }, { body }) => {
  if (model.selfServiceProfiles.size >= LIMIT) throw errors.tooManyProfiles();
  const now = clock.now();
  const id = newId(random, 'ssp');
  const profile = model.selfServiceProfiles.put({ ...body, id, createdAt: now, updatedAt: now });
  return { status: 201, body: renderProfile(profile) };
};
