import * as errors from '../../../errors.ts';
import { organizationsOf } from '../../../membership.ts';
import type { Auth0Operation } from '../../../operation.ts';

const DEFAULT_PAGE_SIZE = 50;

export const listUserOrganizations: Auth0Operation<'users.organizations.list'> = ({ model }, { path, query }) => {
  if (!model.users.get(path.id)) throw errors.unknownUser();
  const { page = 0, per_page: limit = DEFAULT_PAGE_SIZE, include_totals } = query;
  const start = page * limit;
  const found = organizationsOf(model, path.id);
  const organizations = found.slice(start, start + limit).map(({ id, display_name, name, metadata }) => ({
    id,
    display_name,
    name,
    ...(Object.keys(metadata).length > 0 && { metadata }),
  }));
  if (!include_totals) return { status: 200, body: organizations };
  return { status: 200, body: { start, limit, total: found.length, organizations } };
};
