import { withoutAbsent } from '../../../../../core/absent.ts';
import * as errors from '../../../errors.ts';
import type { Organization } from '../../../model.ts';
import type { Auth0Operation } from '../../../operation.ts';
import { organizationsOf } from '../../../organizations/membership.ts';
import { paginate } from '../../../paging.ts';
import type { components } from '../../../schema.ts';

type UserOrganization = components['schemas']['UserOrganization'];

export const list: Auth0Operation<'users.organizations.list'> = ({ model }, { path, query }) => {
  if (!model.users.get(path.id)) throw errors.userNotFound();
  const { rows, start, limit, total } = paginate(organizationsOf(model, path.id), query);
  const organizations = rows.map(render);
  if (!query.include_totals) return { status: 200, body: organizations };
  return { status: 200, body: { start, limit, total, organizations } };
};

/** In the order of keys of the vendor's documentation, which is another than that of organizations themselves. */
function render({ id, display_name, name, branding, metadata, token_quota }: Organization): UserOrganization {
  return withoutAbsent<UserOrganization>({ id, display_name, name, branding, metadata, token_quota });
}
