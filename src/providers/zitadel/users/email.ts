import { tryCode } from '../codes/attempt.ts';
import { dropCode, issueCode, spendCode } from '../codes/code.ts';
import type { Medium } from '../codes/medium.ts';
import * as errors from '../errors.ts';
import type { ZitadelContext } from '../operation.ts';
import { type Progress, record } from './events.ts';
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
function withEmail(context: ZitadelContext, user: HumanUser, email: string): HumanUser {
  return withHuman(dropCode(context, user, 'email_verification'), { email, isEmailVerified: false });
}

/** The user with his address verified; what else would have verified it is over. Not kept yet. */
export function withVerifiedEmail(context: ZitadelContext, user: HumanUser): HumanUser {
  const free = dropCode(context, dropCode(context, user, 'email_verification'), 'invitation');
  return withHuman(free, { isEmailVerified: true });
}

/** What another address, or this one's being verified, makes of the user: a code where it is not. */
export function changeEmail(
  context: ZitadelContext,
  user: HumanUser,
  { email, isVerified }: { readonly email: string; readonly isVerified?: boolean | undefined },
  medium: Medium,
  origin: string,
): Progress {
  const { human } = user.type;
  if (email === human.email) {
    // A code is asked for in vain where nothing changes.
    if (!isVerified || human.isEmailVerified) return { user, events: [] };
    return { user: withVerifiedEmail(context, user), events: ['user.human.email.verified'] };
  }
  const moved = withEmail(context, user, email);
  if (isVerified) {
    const verified = withVerifiedEmail(context, moved);
    return { user: verified, events: ['user.human.email.changed', 'user.human.email.verified'] };
  }
  const issued = issueCode(context, moved, 'email_verification', medium, origin);
  return { ...issued, events: ['user.human.email.changed', 'user.human.email.code.added'] };
}

/** Verifies the address by its code. Undefined when that is not good, which the vendor records and never explains. */
export function verifyEmail(context: ZitadelContext, user: HumanUser, code: string): HumanUser | undefined {
  if (tryCode(context, user, 'email_verification', code)) {
    record(context, user, ['user.human.email.verification.failed']);
    return undefined;
  }
  const spent = spendCode(context, user, 'email_verification');
  return record(context, withVerifiedEmail(context, spent), ['user.human.email.verified']);
}
