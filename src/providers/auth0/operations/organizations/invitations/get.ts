import { invitationOf, renderInvitation } from '../../../invitation.ts';
import type { Auth0Operation } from '../../../operation.ts';
import { pickFields } from '../../../search.ts';

export const get: Auth0Operation<'organizations.invitations.get'> = (context, { path, query }) => {
  const invitation = renderInvitation(invitationOf(context, path.id, path.invitation_id));
  return { status: 200, body: pickFields(invitation, query.fields, query.include_fields) };
};
