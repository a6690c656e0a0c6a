import { type Random, randomString } from '../../../core/random.ts';

/** The vendor's generator never draws the last sign of an alphabet, which is the 9 (facts/zitadel.md 0.8, 4). */
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345678';
const MIXED = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ012345678';

const CODE_LENGTH = 6;
const PASSKEY_CODE_LENGTH = 12;
/** Codes are short enough to guess; what the emulator knows their tickets by is not. */
const SECRET_LENGTH = 32;

/** A code for passwords, addresses, numbers and invitations. */
export function codeText(random: Random): string {
  return randomString(random, CODE_LENGTH, UPPER);
}

/** The code of a link that registers a passkey. */
export function passkeyCodeText(random: Random): string {
  return randomString(random, PASSKEY_CODE_LENGTH, MIXED);
}

/** What a ticket is known by here, and nobody is told. */
export function linkSecret(random: Random): string {
  return randomString(random, SECRET_LENGTH);
}
