import { HttpError } from '../../../server/http.ts';
import { faultOf, tryCode } from '../codes/attempt.ts';
import type { Status } from '../errors.ts';
import type { ZitadelContext } from '../operation.ts';
import type { LinkTexts } from '../pages/texts.ts';
import { verifyEmail } from '../users/email.ts';
import { acceptInvitation } from '../users/invitation.ts';
import { hashOf, setPassword } from '../users/password.ts';
import type { HumanUser } from '../users/user.ts';

/** What is wrong with a form, field by field. */
export interface FieldErrors {
  readonly code?: string | undefined;
  readonly password?: string | undefined;
  readonly confirmation?: string | undefined;
}

/** A new password, typed twice. */
export interface TypedPassword {
  readonly password: string;
  readonly confirmation: string;
}

/** What a form says of two fields before anything else is asked. */
export function typingErrors(texts: LinkTexts, { password, confirmation }: TypedPassword): FieldErrors | undefined {
  if (password === '') return { password: texts.errors.noPassword };
  return password === confirmation ? undefined : { confirmation: texts.errors.mismatch };
}

/** The hash of a password, or what the form says of one that breaks a rule. */
export function hashOrError(context: ZitadelContext, text: string): { readonly hash: string } | FieldErrors {
  try {
    return { hash: hashOf(context, { text, hash: undefined, changeRequired: false }, 'DOMAIN') };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const { message, details } = error.response.body as Status;
    return { password: details?.[0]?.message ?? message };
  }
}

/**
 * Sets the password that was typed with a code: the code is asked first and spent last, so that a weak password burns
 * none (facts/zitadel.md 2.4). Undefined when it is set.
 */
export function choosePassword(
  context: ZitadelContext,
  texts: LinkTexts,
  user: HumanUser,
  code: string,
  typed: TypedPassword,
): FieldErrors | undefined {
  const { errors } = texts;
  if (code === '') return { code: errors.noCode, ...typingErrors(texts, typed) };
  const mistyped = typingErrors(texts, typed);
  if (mistyped) return mistyped;
  if (user.state === 'INITIAL') return { code: errors.notInitialized };
  const fault = tryCode(context, user, 'password_reset', code);
  if (fault) return { code: errors[fault] };
  const hashed = hashOrError(context, typed.password);
  if (!('hash' in hashed)) return hashed;
  setPassword(context, user, hashed.hash, { byCode: true, changeRequired: false });
  return undefined;
}

/** Spends a code that verifies somebody, and gives back what this makes of him; undefined for one that is no good. */
export const ACCEPT = { email_verification: verifyEmail, invitation: acceptInvitation } as const;

/**
 * Verifies by a code and sets the first password with it, or does neither: with a good code the password is looked at
 * before that is spent. Undefined when both is done.
 */
export function chooseFirstPassword(
  context: ZitadelContext,
  texts: LinkTexts,
  user: HumanUser,
  { purpose, code }: { readonly purpose: keyof typeof ACCEPT; readonly code: string },
  typed: TypedPassword,
): FieldErrors | undefined {
  if (code === '') return { code: texts.errors.noCode, ...typingErrors(texts, typed) };
  const mistyped = typingErrors(texts, typed);
  if (mistyped) return mistyped;
  const hashed = hashOrError(context, typed.password);
  if (faultOf(context, user, purpose, code) === undefined && !('hash' in hashed)) return hashed;
  const accepted = ACCEPT[purpose](context, user, code);
  if (!accepted || !('hash' in hashed)) return { code: texts.errors.unverified };
  setPassword(context, accepted, hashed.hash, { byCode: false, changeRequired: false });
  return undefined;
}
