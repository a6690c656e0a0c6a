import { mediumOf } from '../../codes/medium.ts';
import { deliverPasskeyLink, issuePasskeyCode } from '../../codes/passkey-code.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { timestamp } from '../../timestamp.ts';
import { detailsOf, record } from '../../users/events.ts';
import { findHuman } from '../../users/find.ts';
import { isHuman } from '../../users/user.ts';

/** Does not ask whether there is such a user (facts/zitadel.md 2.5): for nobody it is the first thing that happens to him. */
export const CreatePasskeyRegistrationLink: ZitadelOperation<'UserService.CreatePasskeyRegistrationLink'> = (
  context,
  { path, body, origin },
) => {
  const { sendLink, returnCode } = body;
  const medium = mediumOf({ sendCode: sendLink, returnCode }, 'email', 'passkey_registration');
  const user = context.model.users.get(path.userId);
  const { ticket, code } = issuePasskeyCode(context, path.userId, findHuman(context, path.userId), medium, origin);
  const answer = { ...(returnCode && { code }) };
  if (!user) {
    const details = { sequence: '1', changeDate: timestamp(context.clock.now()) };
    return { status: 200, body: { details, ...answer } };
  }
  const changed = record(context, user, ['user.human.passwordless.initialization.code.requested']);
  if (isHuman(changed)) deliverPasskeyLink(context, changed, ticket, medium);
  return { status: 200, body: { details: detailsOf(changed), ...answer } };
};
