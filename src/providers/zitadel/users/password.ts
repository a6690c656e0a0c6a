import { hashPassword } from '../../../core/password.ts';
import type { Caller } from '../../../server/provider.ts';
import { tryCode } from '../codes/attempt.ts';
import { dropCode, spendCode } from '../codes/code.ts';
import * as errors from '../errors.ts';
import { send } from '../messages/send.ts';
import { instanceOf } from '../model.ts';
import type { ZitadelContext } from '../operation.ts';
import { demandWrite } from '../permissions.ts';
import { endSessions, forgetPassword } from '../sessions/session.ts';
import { record } from './events.ts';
import { isPassword, isSupportedHash } from './password-hash.ts';
import { type PasswordPlace, refuseWeakPassword } from './password-policy.ts';
import { type HumanUser, withHuman } from './user.ts';

/** What bcrypt takes at most, in bytes; the vendor answers more with an internal error (facts/zitadel.md 2.4). */
const BCRYPT_LIMIT = 72;

/** A password to be: itself, or a hash that somebody else made of it. */
export interface NewPassword {
  readonly text: string | undefined;
  readonly hash: string | undefined;
  readonly changeRequired: boolean;
}

/** What a request calls a password, or the hash of one. */
export interface PasswordRequest {
  readonly password?: { readonly password: string; readonly changeRequired?: boolean | undefined } | undefined;
  readonly hashedPassword?: { readonly hash: string; readonly changeRequired?: boolean | undefined } | undefined;
}

/** The password that a request brings. */
export function newPasswordOf({ password, hashedPassword }: PasswordRequest): NewPassword {
  const changeRequired = (password ?? hashedPassword)?.changeRequired ?? false;
  return { text: password?.password, hash: hashedPassword?.hash, changeRequired };
}

/** The hash to keep of a password, after the rules have been asked. */
export function hashOf({ model, random }: ZitadelContext, { text, hash }: NewPassword, place: PasswordPlace): string {
  if (hash !== undefined) {
    if (!isSupportedHash(hash)) throw errors.hashNotSupported();
    return hash;
  }
  refuseWeakPassword(model, text ?? '', place);
  if (Buffer.byteLength(text ?? '') > BCRYPT_LIMIT) throw errors.passwordNotHashed();
  return hashPassword(text ?? '', random);
}

/** What a caller proves by that he may set a password. */
interface Verification {
  readonly verificationCode?: string | undefined;
  readonly currentPassword?: string | undefined;
}

/**
 * Refuses a caller who may not set the user's password: for a code that is not good or a wrong current password, and
 * where he brings neither, for want of rights (facts/zitadel.md 2.4).
 */
export function demandPasswordWrite(
  context: ZitadelContext,
  caller: Caller | undefined,
  user: HumanUser,
  { verificationCode, currentPassword }: Verification,
  { text }: NewPassword,
): void {
  if (currentPassword !== undefined) {
    checkPassword(context, user, currentPassword, currentPassword === text);
  } else if (verificationCode !== undefined) {
    const fault = tryCode(context, user, 'password_reset', verificationCode);
    if (fault === 'none') throw errors.codeNotFound();
    if (fault === 'expired') throw errors.codeExpired();
    if (fault === 'wrong') throw errors.codeInvalid();
  } else demandWrite(context, caller, user);
}

/**
 * Checks a password as a login does; a wrong one is counted, and locks the user where the instance says so.
 * @param asNew whether it is to be the new password too: the vendor answers that with an internal error and counts it as
 * a wrong one (facts/zitadel.md 2.4)
 */
export function checkPassword(context: ZitadelContext, user: HumanUser, password: string, asNew = false): void {
  const { passwordHash, failedAttempts } = user.type.human;
  if (user.state === 'LOCKED') throw errors.userLocked(failedAttempts);
  if (passwordHash === null) throw errors.noPassword();
  if (!asNew && isPassword(password, passwordHash)) return;
  const failed = withHuman(user, { failedAttempts: failedAttempts + 1 });
  const { maxPasswordAttempts } = instanceOf(context.model).lockout;
  const locks = maxPasswordAttempts > 0 && failedAttempts + 1 >= maxPasswordAttempts;
  if (locks) {
    record(context, { ...failed, state: 'LOCKED' }, ['user.human.password.check.failed', 'user.locked']);
    endSessions(context.model, user.id);
  } else record(context, failed, ['user.human.password.check.failed']);
  throw asNew ? errors.passwordNotHashed() : errors.wrongPassword(failedAttempts + 1);
}

/** What a password's setting depends on. */
interface PasswordSetting {
  /** Whether its code proved the right to it. */
  readonly byCode: boolean;
  /** Whether it has to be changed at the next login. */
  readonly changeRequired: boolean;
}

/** Gives the user the password of this hash, and tells him of it. He comes back as the answer to the request shows him. */
export function setPassword(
  context: ZitadelContext,
  user: HumanUser,
  hash: string,
  setting: PasswordSetting,
): HumanUser {
  const changed = record(context, withPassword(context, user, hash, setting), ['user.human.password.changed']);
  tellPasswordChange(context, changed);
  return changed;
}

/**
 * The user with a new password, not kept yet: its code is over, spent when it was what proved the caller's right, and
 * sessions have to ask for the password again (facts/zitadel.md 3).
 */
export function withPassword(
  context: ZitadelContext,
  user: HumanUser,
  passwordHash: string,
  { byCode, changeRequired }: PasswordSetting,
): HumanUser {
  forgetPassword(context.model, user.id);
  const free = byCode ? spendCode(context, user, 'password_reset') : dropCode(context, user, 'password_reset');
  return withHuman(free, {
    passwordHash,
    passwordChangedAt: context.clock.now(),
    passwordChangeRequired: changeRequired,
    failedAttempts: 0,
  });
}

/** Tells a user that his password has changed, where the instance does so; a little later, as `deliver` does. */
export function tellPasswordChange(context: ZitadelContext, user: HumanUser): void {
  if (!instanceOf(context.model).notifyPasswordChange) return;
  const sent = send(context, 'password_change', user, { channel: 'email', code: '', url: null, ticketId: null });
  if (sent) record(context, user, ['user.human.password.change.sent']);
}
