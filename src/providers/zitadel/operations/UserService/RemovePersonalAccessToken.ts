import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demandWrite } from '../../permissions.ts';
import { timestamp } from '../../timestamp.ts';
import { record } from '../../users/events.ts';
import { isHuman } from '../../users/user.ts';

/** From now on nobody gets in with the token. */
export const RemovePersonalAccessToken: ZitadelOperation<'UserService.RemovePersonalAccessToken'> = (
  context,
  { path, caller },
) => {
  const { model } = context;
  const user = model.users.get(path.userId);
  const token = model.tokens.find('tokenId', path.tokenId);
  if (!user || isHuman(user) || token?.userId !== user.id) throw errors.tokenNotFound();
  demandWrite(context, caller, user);

  model.tokens.put({ ...token, userId: null });
  const changed = record(context, user, ['user.pat.removed']);
  return { status: 200, body: { deletionDate: timestamp(changed.changedAt) } };
};
