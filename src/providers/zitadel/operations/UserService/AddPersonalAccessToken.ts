import { randomString, URL_SAFE } from '../../../../core/random.ts';
import { forgetWhenFull } from '../../../../core/retention.ts';
import * as errors from '../../errors.ts';
import { newId } from '../../id.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demandWrite } from '../../permissions.ts';
import { timestamp } from '../../timestamp.ts';
import { record } from '../../users/events.ts';
import { isHuman } from '../../users/user.ts';

/** The length of what the vendor makes of two ids by encrypting them (facts/zitadel.md 7). */
const TOKEN_LENGTH = 71;

/** Only programs have such tokens. That the permission is asked last is inferred. */
export const AddPersonalAccessToken: ZitadelOperation<'UserService.AddPersonalAccessToken'> = (
  context,
  { path, body, caller },
) => {
  const { model, clock, random } = context;
  const now = clock.now();
  const expiresAt = Date.parse(body.expirationDate);
  if (expiresAt < now) throw errors.tokenExpired();
  const user = model.users.get(path.userId);
  if (!user) throw errors.userMissing('COMMAND-Dggw2');
  if (isHuman(user)) throw errors.notMachine();
  demandWrite(context, caller, user);

  const tokenId = newId(context);
  const token = randomString(random, TOKEN_LENGTH, URL_SAFE);
  // Of those that were taken away so many are remembered.
  forgetWhenFull(model.tokens, ({ userId }) => userId === null);
  model.tokens.put({ id: token, tokenId, userId: user.id, createdAt: now, expiresAt });
  record(context, user, ['user.pat.added']);
  return { status: 200, body: { creationDate: timestamp(now), tokenId, token } };
};
