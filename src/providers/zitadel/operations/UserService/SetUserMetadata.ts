import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demandWrite } from '../../permissions.ts';
import { timestamp } from '../../timestamp.ts';
import { record, type UserEvent } from '../../users/events.ts';
import { checkMetadata, withMetadata } from '../../users/metadata.ts';

/** Sets entries, each with an event of its own. */
export const SetUserMetadata: ZitadelOperation<'UserService.SetUserMetadata'> = (context, { path, body, caller }) => {
  const { metadata = [] } = body;
  if (metadata.length === 0) throw errors.metadataEmpty();
  const user = context.model.users.get(path.userId);
  if (!user) throw errors.userMissing('COMMAND-uXHNj');
  demandWrite(context, caller, user);
  checkMetadata(metadata);

  const holder = withMetadata(user, metadata, context.clock.now());
  const changed = record(
    context,
    holder,
    metadata.map((): UserEvent => 'user.metadata.set'),
  );
  return { status: 200, body: { setDate: timestamp(changed.changedAt) } };
};
