import type { Auth0Operation } from '../../../operation.ts';
import { organizationOf, renderMember } from '../../../organizations/organization.ts';
import { paginate, refuseBeyondRecordLimit, renderPage } from '../../../paging.ts';
import { pickFields } from '../../../search/search.ts';

export const list: Auth0Operation<'organizations.members.list'> = ({ model }, { path, query }) => {
  const { id } = organizationOf(model, path.id);
  refuseBeyondRecordLimit(query);
  const memberships = model.memberships.all('organization', id);
  const page = paginate(memberships, query);
  const { fields, include_fields } = query;
  const members = page.rows.flatMap(({ user_id }) => {
    const user = model.users.get(user_id);
    if (!user) return [];
    // Roles come when they are asked for by name; nobody has any here.
    const roles = fields !== undefined && include_fields !== false && { roles: [] };
    return [pickFields({ ...renderMember(user), ...roles }, fields, include_fields)];
  });
  return { status: 200, body: renderPage('members', members, page, query.include_totals) };
};
