import type { ZitadelOperation } from '../../operation.ts';
import { boundedPageOf, sortedPage, totalOf } from '../../paging.ts';
import { mayRead } from '../../permissions.ts';
import { listedTokens, matchesFilter, renderToken, TOKEN_SORTING } from '../../users/personal-access-tokens.ts';

/** Tokens of programs; the caller's rights thin out the page, and the total does not know of them. */
export const ListPersonalAccessTokens: ZitadelOperation<'UserService.ListPersonalAccessTokens'> = (
  context,
  { body, caller },
) => {
  const { pagination, filters = [], sortingColumn = 'PERSONAL_ACCESS_TOKEN_FIELD_NAME_UNSPECIFIED' } = body;
  const bounds = boundedPageOf(pagination);
  const found = listedTokens(context.model).filter((row) => filters.every((filter) => matchesFilter(row, filter)));
  const page = sortedPage(found, TOKEN_SORTING[sortingColumn], bounds);
  const result = page.filter(({ user }) => mayRead(context, caller, user)).map(renderToken);
  return {
    status: 200,
    body: {
      pagination: { ...totalOf(found, page), appliedLimit: String(bounds.limit) },
      ...(result.length > 0 && { result }),
    },
  };
};
