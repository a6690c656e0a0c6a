import { scryptSync, timingSafeEqual } from 'node:crypto';
import type { Random } from './random.ts';

/**
 * scrypt's cost. Low on purpose: an emulator keeps test passwords, suites create many users, and every start hashes those
 * of its seed.
 */
const COST = { N: 32, r: 8, p: 1 };
const KEY_BYTES = 32;

/** `scrypt$<salt>$<key>`, both in base64url: what is kept instead of the password. */
export function hashPassword(password: string, random: Random): string {
  const salt = Buffer.from(random.bytes(16));
  const key = scryptSync(password, salt, KEY_BYTES, COST);
  return `scrypt$${salt.toString('base64url')}$${key.toString('base64url')}`;
}

/** Whether this is the password that the hash was made of. */
export function verifyPassword(password: string, hash: string): boolean {
  const [, salt = '', key = ''] = hash.split('$');
  const expected = Buffer.from(key, 'base64url');
  if (expected.length !== KEY_BYTES) return false;
  return timingSafeEqual(scryptSync(password, Buffer.from(salt, 'base64url'), KEY_BYTES, COST), expected);
}
