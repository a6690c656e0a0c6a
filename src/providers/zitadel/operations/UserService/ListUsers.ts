import type { ZitadelOperation } from '../../operation.ts';
import { pageOf, sortedPage, totalOf } from '../../paging.ts';
import { mayRead } from '../../permissions.ts';
import { lastSeen } from '../../users/events.ts';
import { SORTING } from '../../users/query/columns.ts';
import { checkQueries, matcherOf } from '../../users/query/match.ts';
import { renderUser } from '../../users/render-user.ts';

/** The caller's rights are looked at last: they thin out the page, and the total does not know of them. */
export const ListUsers: ZitadelOperation<'UserService.ListUsers'> = (context, { body, caller }) => {
  const { query, queries = [], sortingColumn = 'USER_FIELD_NAME_UNSPECIFIED' } = body;
  checkQueries(queries);
  const found = [...context.model.users.values()].filter(matcherOf(queries));
  const page = sortedPage(found, SORTING[sortingColumn], pageOf(query));
  const result = page.filter((user) => mayRead(context, caller, user)).map(renderUser);
  const details = { ...totalOf(found, page), ...lastSeen(context.model) };
  return { status: 200, body: { details, ...(result.length > 0 && { result }) } };
};
