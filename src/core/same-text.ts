import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether two texts are the same, told in a time that does not depend on where they differ. */
export function sameText(expected: string, given: string | undefined): boolean {
  return timingSafeEqual(digest(expected), digest(given ?? ''));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
