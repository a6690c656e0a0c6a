import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { tryCode } from '../codes/attempt.ts';
import { dropCode, issueCode, spendCode } from '../codes/code.ts';
import type { Medium } from '../codes/medium.ts';
import * as errors from '../errors.ts';
import type { ZitadelContext } from '../operation.ts';
import { type Progress, record } from './events.ts';
import { findHuman } from './find.ts';
import { type HumanUser, withHuman } from './user.ts';

/** Where a number without a country is from, at the vendor's (facts/zitadel.md 2.5). */
const REGION = 'CH';

/** The number in E.164 form; undefined for what is none. */
export function normalPhone(text: string): string | undefined {
  return parsePhoneNumberFromString(text, REGION)?.number;
}

/** The person whose number something is about (facts/zitadel.md 2.5). */
export function phoneOwner(context: ZitadelContext, id: string): HumanUser {
  const user = findHuman(context, id);
  if (!user) throw errors.phoneNotFound();
  if (user.state === 'INITIAL') throw errors.notInitialized('COMMAND-uz0Uu');
  return user;
}

/** The number in E.164 form, or the refusal of what is none. */
export function checkedPhone(text: string): string {
  const phone = normalPhone(text);
  if (phone === undefined) throw errors.phoneInvalid();
  return phone;
}

/** The user with another number, or with none: the code for the old one is over. Not kept yet. */
export function withPhone(context: ZitadelContext, user: HumanUser, phone: string | null): HumanUser {
  return withHuman(dropCode(context, user, 'phone_verification'), { phone, isPhoneVerified: false });
}

/** The user with his number verified. Not kept yet. */
function withVerifiedPhone(context: ZitadelContext, user: HumanUser): HumanUser {
  return withHuman(dropCode(context, user, 'phone_verification'), { isPhoneVerified: true });
}

/** What another number, none, or this one's being verified, makes of the user: a code where it is not. */
export function changePhone(
  context: ZitadelContext,
  user: HumanUser,
  { phone, isVerified }: { readonly phone: string | null; readonly isVerified?: boolean | undefined },
  medium: Medium,
  origin: string,
): Progress {
  const { human } = user.type;
  if (phone === null) return { user: withPhone(context, user, null), events: ['user.human.phone.removed'] };
  if (phone === human.phone) {
    if (!isVerified || human.isPhoneVerified) return { user, events: [] };
    return { user: withVerifiedPhone(context, user), events: ['user.human.phone.verified'] };
  }
  const moved = withPhone(context, user, phone);
  if (isVerified) {
    const verified = withVerifiedPhone(context, moved);
    return { user: verified, events: ['user.human.phone.changed', 'user.human.phone.verified'] };
  }
  const issued = issueCode(context, moved, 'phone_verification', medium, origin);
  return { ...issued, events: ['user.human.phone.changed', 'user.human.phone.code.added'] };
}

/** Verifies the number by its code. Undefined when that is not good, which the vendor records and never explains. */
export function verifyPhone(context: ZitadelContext, user: HumanUser, code: string): HumanUser | undefined {
  if (tryCode(context, user, 'phone_verification', code)) {
    record(context, user, ['user.human.phone.verification.failed']);
    return undefined;
  }
  const spent = spendCode(context, user, 'phone_verification');
  return record(context, withVerifiedPhone(context, spent), ['user.human.phone.verified']);
}
