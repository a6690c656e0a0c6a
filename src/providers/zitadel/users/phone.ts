import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { dropCode, spendCode } from '../codes/code.ts';
import { refuseCode } from '../codes/refuse.ts';
import * as errors from '../errors.ts';
import type { ZitadelContext } from '../operation.ts';
import { record } from './events.ts';
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
export function withVerifiedPhone(context: ZitadelContext, user: HumanUser): HumanUser {
  return withHuman(dropCode(context, user, 'phone_verification'), { isPhoneVerified: true });
}

/** Verifies the number by its code. Undefined when that is not good, which the vendor records and never explains. */
export function verifyPhone(context: ZitadelContext, user: HumanUser, code: string): HumanUser | undefined {
  if (refuseCode(context, user, 'phone_verification', code)) {
    record(context, user, ['user.human.phone.verification.failed']);
    return undefined;
  }
  const spent = spendCode(context, user, 'phone_verification');
  return record(context, withVerifiedPhone(context, spent), ['user.human.phone.verified']);
}
