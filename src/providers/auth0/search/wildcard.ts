const MANY = Symbol('*');
const ONE = Symbol('?');

/** The characters of a term, one by one; an unescaped wildcard is a symbol. */
export type Pattern = readonly (string | typeof MANY | typeof ONE)[];

/** Reads a term that is not in quotes. A backslash makes the character behind it stand for itself. */
export function readPattern(term: string, withOne: boolean): Pattern {
  return Array.from(term.matchAll(/\\(.)|./gsu), ([plain, escaped]) => {
    if (escaped !== undefined) return escaped;
    if (plain === '*') return MANY;
    return withOne && plain === '?' ? ONE : plain;
  });
}

/** How a pattern uses wildcards: not at all, at its end alone, or elsewhere. */
export function wildcardUse(pattern: Pattern): 'none' | 'prefix' | 'elsewhere' {
  const first = pattern.findIndex((token) => typeof token === 'symbol');
  if (first === -1) return 'none';
  return first === pattern.length - 1 ? 'prefix' : 'elsewhere';
}

/** How many characters of the pattern stand for themselves. */
export function literalLength(pattern: Pattern): number {
  return pattern.filter((token) => typeof token === 'string').length;
}

/**
 * Whether the pattern fits the whole text. Only the last star ever has to take more, so that no pattern takes longer
 * than the lengths of both multiplied.
 */
export function fits(pattern: Pattern, text: string): boolean {
  const characters = Array.from(text);
  let [p, t, star, resume] = [0, 0, -1, 0];
  while (t < characters.length) {
    if (pattern[p] === MANY) [star, resume, p] = [p, t, p + 1];
    else if (pattern[p] === ONE || pattern[p] === characters[t]) [p, t] = [p + 1, t + 1];
    else if (star === -1) return false;
    else [p, resume, t] = [star + 1, resume + 1, resume + 1];
  }
  return pattern.slice(p).every((token) => token === MANY);
}
