import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { detailsOf } from '../../users/events.ts';
import { findHuman } from '../../users/find.ts';
import { demandPasswordWrite, hashOf, newPasswordOf, setPassword } from '../../users/password.ts';

/** In the order of facts/zitadel.md 2.4: the code before the password's rules, so that a weak password spends no code. */
export const SetPassword: ZitadelOperation<'UserService.SetPassword'> = (context, { path, body, caller }) => {
  const { newPassword, verificationCode, currentPassword } = body;
  const password = newPasswordOf({ password: newPassword });
  if (currentPassword !== undefined && !password.text) throw errors.emptyPassword('COMMAND-3M0fs');
  if (verificationCode !== undefined && !password.text) throw errors.emptyPassword('COMMAND-Mf0sd');
  const user = findHuman(context, path.userId);
  if (!user) throw errors.noPasswordOwner();
  if (user.state === 'INITIAL') throw errors.notInitialized('COMMAND-M9dse');
  demandPasswordWrite(context, caller, user, { verificationCode, currentPassword }, password);

  const hash = hashOf(context, password, 'DOMAIN');
  const { changeRequired } = password;
  const changed = setPassword(context, user, hash, { byCode: verificationCode !== undefined, changeRequired });
  return { status: 200, body: { details: detailsOf(changed) } };
};
