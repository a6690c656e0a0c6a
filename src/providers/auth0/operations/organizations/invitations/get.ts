import type { Auth0Operation } from '../../../operation.ts';
import { invitationOf, renderInvitation } from '../../../organizations/invitation.ts';
import { pickFields } from '../../../search/search.ts';

export const get: Auth0Operation<'organizations.invitations.get'> = (context, { path, query }) => {
  const invitation = renderInvitation(invitationOf(context, path.id, path.invitation_id));
  return { status: 200, body: pickFields(invitation, query.fields, query.include_fields) };
};
