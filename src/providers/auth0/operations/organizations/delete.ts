import type { Auth0Operation } from '../../operation.ts';
import { endInvitation } from '../../organizations/invitation.ts';
import { organizationOf } from '../../organizations/organization.ts';

export const deleteOrganization: Auth0Operation<'organizations.delete'> = (context, { path }) => {
  const { model } = context;
  const { id } = organizationOf(model, path.id);
  for (const membership of model.memberships.all('organization', id)) model.memberships.delete(membership.id);
  for (const enabled of model.organizationConnections.all('organization', id)) {
    model.organizationConnections.delete(enabled.id);
  }
  for (const invitation of model.invitations.all('organization', id)) endInvitation(context, invitation);
  model.organizations.delete(id);
  return { status: 204 };
};
