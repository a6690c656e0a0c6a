import { membershipId } from '../../../model.ts';
import type { Auth0Operation } from '../../../operation.ts';
import { organizationOf } from '../../../organizations/organization.ts';

/** Whoever is no member is passed over. */
export const deleteMember: Auth0Operation<'organizations.members.delete'> = ({ model }, { path, body }) => {
  const { id } = organizationOf(model, path.id);
  for (const member of body.members) model.memberships.delete(membershipId(id, member));
  return { status: 204 };
};
