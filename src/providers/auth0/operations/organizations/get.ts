import type { Auth0Operation } from '../../operation.ts';
import { organizationOf, renderOrganization } from '../../organizations/organization.ts';

export const get: Auth0Operation<'organizations.get'> = ({ model }, { path }) => ({
  status: 200,
  body: renderOrganization(organizationOf(model, path.id)),
});
