import * as errors from '../../errors.ts';
import type { Auth0Operation } from '../../operation.ts';
import { organizationsOf } from '../../organizations/membership.ts';
import { pageOf, refuseBeyondRecordLimit } from '../../paging.ts';
import { parseQuery, pickFields, sortBy } from '../../search/search.ts';
import { renderUser } from '../../users/render-user.ts';

/** Where the vendor's refusal of further pages points to. */
const LIMITATION = 'https://auth0.com/docs/users/search/v3/view-search-results-by-page#limitation';

/** The `connection` parameter is that of a retired search engine; it does nothing, as at the vendor. */
export const list: Auth0Operation<'users.list'> = ({ model }, { query }) => {
  const { include_totals, q = '', fields, include_fields, sort, search_engine = 'v3' } = query;
  if (search_engine !== 'v3') throw errors.oldSearchEngine(search_engine);
  refuseBeyondRecordLimit(query, () => errors.beyondFirstThousand(LIMITATION));

  const wanted = parseQuery(q);
  const byOrganization = q.includes('organization_id');
  const found = Array.from(model.users.values(), renderUser)
    .filter((user) => wanted(byOrganization ? { ...user, organization_id: organizationIds(user.user_id ?? '') } : user))
    .sort(sort === undefined ? () => 0 : sortBy(sort));
  const { rows, start, limit, total } = pageOf(found, query);
  const users = rows.map((user) => pickFields(user, fields, include_fields));
  if (!include_totals) return { status: 200, body: users };
  return { status: 200, body: { start, limit, length: users.length, users, total } };

  function organizationIds(userId: string): string[] {
    return organizationsOf(model, userId).map(({ id }) => id);
  }
};
