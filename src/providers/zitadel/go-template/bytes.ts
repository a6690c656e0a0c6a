/** A character as it stands in a Go string; a byte that belongs to none is U+FFFD of size 1. */
export interface Rune {
  readonly code: number;
  readonly bytes: string;
  readonly valid: boolean;
}

const REPLACEMENT = 0xfffd;
const MAX_CODE = 0x10ffff;
/** The sequences that Go's decoder takes whole; any other byte counts as one broken character. */
const SEQUENCE =
  /[\0-\x7f]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g;

/**
 * The bytes of a text, one in each character. Go's strings are bytes, and `len`, `index`, `slice`, `printf "%x"` and the order of
 * strings show it, so every value in here has this form.
 */
export function toBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** The text that bytes stand for. */
export function toText(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The characters of a Go string. */
export function* runesOf(bytes: string): Generator<Rune> {
  for (const [sequence] of bytes.matchAll(SEQUENCE)) {
    const valid = sequence.length > 1 || sequence < '\x80';
    yield { code: valid ? (toText(sequence).codePointAt(0) ?? REPLACEMENT) : REPLACEMENT, bytes: sequence, valid };
  }
}

/** How many characters a Go string has, which is what widths count. */
export function runeCount(bytes: string): number {
  return bytes.match(SEQUENCE)?.length ?? 0;
}

/** Whether this is a code point other than a surrogate. */
export function isRune(code: number | bigint): boolean {
  return code >= 0 && code <= MAX_CODE && !(code >= 0xd800 && code <= 0xdfff);
}

/** The bytes of a character; what is none becomes U+FFFD. */
export function runeToBytes(code: number): string {
  return toBytes(String.fromCodePoint(isRune(code) ? code : REPLACEMENT));
}

/** Whether Go shows this character as it is. */
export function isPrintable(code: number): boolean {
  return isRune(code) && /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u.test(String.fromCodePoint(code));
}
