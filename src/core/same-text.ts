import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Whether a secret is the one that is expected, told in a time that does not depend on where they differ. Nothing is
 * never a secret, so that whoever has none to give does not match one that is not there.
 */
export function sameText(expected: string, given: string | undefined): boolean {
  return timingSafeEqual(digest(expected), digest(given ?? '')) && expected !== '';
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
