import { dropCode, spendCode } from '../codes/code.ts';
import { refuseCode } from '../codes/refuse.ts';
import * as errors from '../errors.ts';
import type { ZitadelContext } from '../operation.ts';
import { record } from './events.ts';
import { findHuman } from './find.ts';
import { type HumanUser, withHuman } from './user.ts';

/** The person whose address something is about (facts/zitadel.md 2.5). */
export function emailOwner(context: ZitadelContext, id: string): HumanUser {
  const user = findHuman(context, id);
  if (!user) throw errors.emailNotFound();
  if (user.state === 'INITIAL') throw errors.notInitialized('COMMAND-uz0Uu');
  return user;
}

/** Refuses an address that says whose it is: to the checks before it, `Ada <ada@acme.example>` is one. */
export function checkAddress(email: string): void {
  if (/[^\s<].*</.test(email)) throw errors.emailWithName();
}

/** The user with another address, which nobody has verified yet: the code for the old one is over. Not kept yet. */
export function withEmail(context: ZitadelContext, user: HumanUser, email: string): HumanUser {
  return withHuman(dropCode(context, user, 'email_verification'), { email, isEmailVerified: false });
}

/** The user with his address verified; what else would have verified it is over. Not kept yet. */
export function withVerifiedEmail(context: ZitadelContext, user: HumanUser): HumanUser {
  const free = dropCode(context, dropCode(context, user, 'email_verification'), 'invitation');
  return withHuman(free, { isEmailVerified: true });
}

/** Verifies the address by its code. Undefined when that is not good, which the vendor records and never explains. */
export function verifyEmail(context: ZitadelContext, user: HumanUser, code: string): HumanUser | undefined {
  if (refuseCode(context, user, 'email_verification', code)) {
    record(context, user, ['user.human.email.verification.failed']);
    return undefined;
  }
  const spent = spendCode(context, user, 'email_verification');
  return record(context, withVerifiedEmail(context, spent), ['user.human.email.verified']);
}
