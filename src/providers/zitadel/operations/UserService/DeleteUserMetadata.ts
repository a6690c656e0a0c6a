import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demandWrite } from '../../permissions.ts';
import { timestamp } from '../../timestamp.ts';
import { record, type UserEvent } from '../../users/events.ts';
import { withoutMetadata } from '../../users/metadata.ts';

/** Removes entries, all of them or none. */
export const DeleteUserMetadata: ZitadelOperation<'UserService.DeleteUserMetadata'> = (
  context,
  { path, query, caller },
) => {
  const { keys = [] } = query ?? {};
  if (keys.includes('')) throw errors.emptyMetadataKey(keys.indexOf(''));
  if (keys.length === 0) throw errors.metadataEmpty();
  const user = context.model.users.get(path.userId);
  if (!user) throw errors.userMissing('COMMAND-uXHNj');
  demandWrite(context, caller, user);
  const known = user.metadata.map(({ key }) => key);
  if (!keys.every((key) => known.includes(key))) throw errors.metadataKeyMissing();

  const changed = record(
    context,
    withoutMetadata(user, keys),
    keys.map((): UserEvent => 'user.metadata.removed'),
  );
  return { status: 200, body: { deletionDate: timestamp(changed.changedAt) } };
};
