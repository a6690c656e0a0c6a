import * as errors from '../../errors.ts';
import type { Auth0Operation } from '../../operation.ts';
import { parseQuery, pickFields } from '../../search.ts';
import { renderUser } from '../../user.ts';

/** The vendor shows this many results of a search and no more. */
const RESULT_LIMIT = 1000;
const DEFAULT_PAGE_SIZE = 50;

export const list: Auth0Operation<'users.list'> = ({ model }, { query }) => {
  const { page = 0, per_page = DEFAULT_PAGE_SIZE, include_totals, q = '', fields, include_fields, sort } = query;
  const { connection, search_engine = 'v3' } = query;
  if (search_engine !== 'v3') throw errors.oldSearchEngine(search_engine);
  const start = page * per_page;
  if (start + per_page > RESULT_LIMIT) throw errors.beyondFirstThousand();

  const wanted = parseQuery(q);
  const found = Array.from(model.users.values())
    .filter((user) => connection === undefined || user.identities.some((it) => it.connection === connection))
    .map(renderUser)
    .filter(wanted)
    .sort(sort === undefined ? () => 0 : by(sort));
  const users = found.slice(start, start + per_page).map((user) => pickFields(user, fields, include_fields));
  if (!include_totals) return { status: 200, body: users };
  return { status: 200, body: { start, limit: per_page, length: users.length, users, total: found.length } };
};

/** `field:1` or `field:-1`; users without the field come last. */
function by(sort: string): (a: object, b: object) => number {
  const [field = '', direction] = sort.split(/:(?=-?1$)/);
  const sign = Number(direction);
  return (a, b) => {
    const [x, y] = [a, b].map((user) => (user as Record<string, string | number | undefined>)[field]);
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    return x === y ? 0 : x < y ? -sign : sign;
  };
}
