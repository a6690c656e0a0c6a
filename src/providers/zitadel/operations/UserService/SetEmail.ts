import { issueCode } from '../../codes/code.ts';
import { deliver } from '../../codes/deliver.ts';
import { mediumOf } from '../../codes/medium.ts';
import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demandWrite, demandWriteOrSelf } from '../../permissions.ts';
import { checkAddress, emailOwner, withEmail, withVerifiedEmail } from '../../users/email.ts';
import { detailsOf, record } from '../../users/events.ts';

export const SetEmail: ZitadelOperation<'UserService.SetEmail'> = (context, { path, body, caller, origin }) => {
  const { email = '', isVerified, returnCode, sendCode } = body ?? {};
  const medium = mediumOf({ sendCode, returnCode });
  const user = emailOwner(context, path.userId);
  // Nobody says of himself that his address is verified.
  if (isVerified) demandWrite(context, caller, user);
  else demandWriteOrSelf(context, caller, user);
  checkAddress(email);
  if (email === user.type.human.email) throw errors.emailNotChanged();

  const moved = withEmail(context, user, email);
  if (isVerified) {
    const verified = withVerifiedEmail(context, moved);
    const changed = record(context, verified, ['user.human.email.changed', 'user.human.email.verified']);
    return { status: 200, body: { details: detailsOf(changed) } };
  }
  const issued = issueCode(context, moved, 'email_verification', medium, origin);
  const changed = record(context, issued.user, ['user.human.email.changed', 'user.human.email.code.added']);
  deliver(context, changed, issued.ticket, medium);
  return {
    status: 200,
    body: { details: detailsOf(changed), ...(returnCode && { verificationCode: issued.ticket.code }) },
  };
};
