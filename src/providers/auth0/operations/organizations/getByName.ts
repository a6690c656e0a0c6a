import * as errors from '../../errors.ts';
import type { Auth0Operation } from '../../operation.ts';
import { renderOrganization } from '../../organizations/organization.ts';

export const getByName: Auth0Operation<'organizations.getByName'> = ({ model }, { path }) => {
  const organization = model.organizations.find('name', path.name);
  if (!organization) throw errors.organizationNotFound();
  return { status: 200, body: renderOrganization(organization) };
};
