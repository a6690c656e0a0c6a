import type { ZitadelContext } from '../operation.ts';
import { record } from './events.ts';
import { tellPasswordChange, withPassword } from './password.ts';
import type { HumanUser } from './user.ts';

/** What a password's setting depends on: whether its code proved the right to it, and whether it has to be changed. */
interface Setting {
  readonly byCode: boolean;
  readonly changeRequired: boolean;
}

/** Gives the user the password of this hash, and tells him of it. He comes back as the answer to the request shows him. */
export function setPassword(context: ZitadelContext, user: HumanUser, hash: string, setting: Setting): HumanUser {
  const changed = record(context, withPassword(context, user, hash, setting), ['user.human.password.changed']);
  tellPasswordChange(context, changed);
  return changed;
}
