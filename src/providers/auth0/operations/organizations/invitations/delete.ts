import type { Auth0Operation } from '../../../operation.ts';
import { endInvitation } from '../../../organizations/invitation.ts';
import { organizationOf } from '../../../organizations/organization.ts';

/** One that is gone is passed over. */
export const deleteInvitation: Auth0Operation<'organizations.invitations.delete'> = (context, { path }) => {
  const { id } = organizationOf(context.model, path.id);
  const invitation = context.model.invitations.get(path.invitation_id);
  if (invitation?.organization_id === id) endInvitation(context, invitation);
  return { status: 204 };
};
