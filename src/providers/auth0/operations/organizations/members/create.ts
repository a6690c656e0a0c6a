import * as errors from '../../../errors.ts';
import { membershipId } from '../../../model.ts';
import type { Auth0Operation } from '../../../operation.ts';
import { organizationOf } from '../../../organizations/organization.ts';

export const create: Auth0Operation<'organizations.members.create'> = ({ model }, { path, body }) => {
  const { id: organization_id } = organizationOf(model, path.id);
  const unknown = body.members.filter((member) => !model.users.get(member));
  if (unknown.length > 0) throw errors.unknownUsers(unknown);
  for (const user_id of body.members) {
    model.memberships.put({ id: membershipId(organization_id, user_id), organization_id, user_id });
  }
  return { status: 204 };
};
