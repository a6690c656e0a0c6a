import type { Auth0Operation } from '../../operation.ts';
import { pageOf } from '../../paging.ts';
import { renderProfile } from '../../setup/self-service-profile.ts';

export const list: Auth0Operation<'selfServiceProfiles.list'> = ({ model }, { query }) => {
  const { rows, start, limit, total } = pageOf([...model.selfServiceProfiles.values()], query);
  const self_service_profiles = rows.map(renderProfile);
  if (!query.include_totals) return { status: 200, body: self_service_profiles };
  return { status: 200, body: { self_service_profiles, start, limit, total } };
};
