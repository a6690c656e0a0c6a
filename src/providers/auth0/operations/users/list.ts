import * as errors from '../../errors.ts';
import { organizationsOf } from '../../membership.ts';
import type { Auth0Operation } from '../../operation.ts';
import { parseQuery, pickFields, sortBy } from '../../search.ts';
import { renderUser } from '../../user.ts';

/** The vendor shows this many results of a search and no more. */
const RESULT_LIMIT = 1000;
const DEFAULT_PAGE_SIZE = 50;

/** The `connection` parameter is that of a retired search engine; it does nothing, as at the vendor. */
export const list: Auth0Operation<'users.list'> = ({ model }, { query }) => {
  const { page = 0, per_page = DEFAULT_PAGE_SIZE, include_totals, q = '', fields, include_fields, sort } = query;
  const { search_engine = 'v3' } = query;
  if (search_engine !== 'v3') throw errors.oldSearchEngine(search_engine);
  const start = page * per_page;
  if (start + per_page > RESULT_LIMIT) throw errors.beyondFirstThousand();

  const wanted = parseQuery(q);
  const byOrganization = q.includes('organization_id');
  const found = Array.from(model.users.values(), renderUser)
    .filter((user) => wanted(byOrganization ? { ...user, organization_id: organizationIds(user.user_id ?? '') } : user))
    .sort(sort === undefined ? () => 0 : sortBy(sort));
  const users = found.slice(start, start + per_page).map((user) => pickFields(user, fields, include_fields));
  if (!include_totals) return { status: 200, body: users };
  return { status: 200, body: { start, limit: per_page, length: users.length, users, total: found.length } };

  function organizationIds(userId: string): string[] {
    return organizationsOf(model, userId).map(({ id }) => id);
  }
};
