import type { Organization } from '../../model.ts';
import type { Auth0Operation } from '../../operation.ts';
import { renderOrganization } from '../../organizations/organization.ts';
import { paginate, refuseBeyondRecordLimit, renderPage } from '../../paging.ts';

export const list: Auth0Operation<'organizations.list'> = ({ model }, { query }) => {
  refuseBeyondRecordLimit(query);
  const page = paginate(sorted([...model.organizations.values()], query.sort), query);
  const body = renderPage('organizations', page.rows.map(renderOrganization), page, query.include_totals);
  return { status: 200, body };
};

/** By `field:1` or `field:-1`; they come in the order of their creation. */
function sorted(organizations: Organization[], sort = 'created_at:1'): Organization[] {
  const [field, direction] = sort.split(':');
  const textOf = ({ name, display_name = name }: Organization) => (field === 'name' ? name : display_name);
  if (field !== 'created_at') organizations.sort((a, b) => textOf(a).localeCompare(textOf(b), 'en'));
  return direction === '1' ? organizations : organizations.reverse();
}
