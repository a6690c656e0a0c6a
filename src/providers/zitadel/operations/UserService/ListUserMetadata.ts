import { matchesText } from '../../comparison.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { boundedPageOf, sortedPage, totalOf } from '../../paging.ts';
import { mayRead } from '../../permissions.ts';
import { timestamp } from '../../timestamp.ts';
import type { Metadata } from '../../users/user.ts';

/** Whoever may not read the user finds nothing; the total does not know of it. */
export const ListUserMetadata: ZitadelOperation<'UserService.ListUserMetadata'> = (context, { path, body, caller }) => {
  const { pagination, filters = [] } = body;
  const bounds = boundedPageOf(pagination);
  const user = context.model.users.get(path.userId);
  const found = (user?.metadata ?? []).filter(({ key }) =>
    filters.every(({ keyFilter }) => matchesText(key, keyFilter?.key ?? '', keyFilter?.method)),
  );
  const page = sortedPage(found, ({ createdAt }) => createdAt, bounds);
  const metadata = user && mayRead(context, caller, user) ? page.map(render) : [];
  return {
    status: 200,
    body: {
      pagination: { ...totalOf(found, page), appliedLimit: String(bounds.limit) },
      ...(metadata.length > 0 && { metadata }),
    },
  };
};

function render({ key, value, createdAt, changedAt }: Metadata) {
  return { creationDate: timestamp(createdAt), changeDate: timestamp(changedAt), key, value };
}
