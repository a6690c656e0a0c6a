import type { Auth0Operation } from '../../../operation.ts';
import { openInvitations, renderInvitation } from '../../../organizations/invitation.ts';
import { organizationOf } from '../../../organizations/organization.ts';
import { paginate, refuseBeyondRecordLimit } from '../../../paging.ts';
import { pickFields } from '../../../search/search.ts';

export const list: Auth0Operation<'organizations.invitations.list'> = (context, { path, query }) => {
  const { id } = organizationOf(context.model, path.id);
  refuseBeyondRecordLimit(query);
  const invitations = openInvitations(context, id);
  if (query.sort !== 'created_at:1') invitations.reverse();
  const { rows, start } = paginate(invitations, query);
  const shown = rows.map((invitation) => pickFields(renderInvitation(invitation), query.fields, query.include_fields));
  // The limit is recorded as the number of those shown.
  return { status: 200, body: query.include_totals ? { invitations: shown, start, limit: shown.length } : shown };
};
