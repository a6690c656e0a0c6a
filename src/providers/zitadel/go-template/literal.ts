import { isRune, runesOf, runeToBytes, toBytes } from './bytes.ts';
import { TemplateSyntaxError } from './errors.ts';
import type { Operand } from './tree.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
};
const ESCAPE = /\\(?:x([\da-fA-F]{2})|([0-7]{3})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.?))/gs;
const INTEGER = /^[+-]?(?:0[xX](?:_?[\da-fA-F])+|0[bB](?:_?[01])+|0[oO]?(?:_?[0-7])+|0|[1-9](?:_?\d)*)$/;
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** An underscore may stand between two digits, and behind `0x`. */
const MISPLACED_UNDERSCORE = /(?<![\da-fA-FxX])_|_(?![\da-fA-F])|(?<=[eE])_|_(?=[eE])/;
const HEX_FLOAT = /^([+-]?)0[xX](?=\.?[\da-fA-F])([\da-fA-F]*)\.?([\da-fA-F]*)[pP]([+-]?\d+)$/;

/** The bytes of a string constant, quoted or raw. */
export function unquote(token: string): string {
  const inner = token.slice(1, -1);
  // Go drops carriage returns from raw strings, so that a file means the same wherever it was saved.
  if (token.startsWith('`')) return toBytes(inner.replaceAll('\r', ''));
  return readEscapes(toBytes(inner), '"');
}

/** A character constant is the number of its code point. */
export function unquoteChar(token: string): Operand {
  const inner = toBytes(token.slice(1, -1));
  const value = readEscapes(inner, "'");
  const isByte = /^\\(?:x|[0-7])/.test(inner);
  const [rune, ...more] = isByte ? [{ code: value.charCodeAt(0) }] : runesOf(value);
  if (!rune || more.length > 0 || (isByte && value.length > 1))
    throw new TemplateSyntaxError(`malformed character constant: ${token}`);
  return { kind: 'literal', value: BigInt(rune.code) };
}

function readEscapes(bytes: string, quote: string): string {
  return bytes.replace(ESCAPE, (sequence, hex?: string, octal?: string, short?: string, long?: string, other = '') => {
    const code = Number.parseInt(hex ?? octal ?? short ?? long ?? '', octal === undefined ? 16 : 8);
    const fits = short !== undefined || long !== undefined ? isRune(code) : code <= 0xff;
    if (!Number.isNaN(code) && fits) return hex || octal ? String.fromCharCode(code) : runeToBytes(code);
    const simple = other === quote ? quote : Object.hasOwn(ESCAPES, other) ? ESCAPES[other] : undefined;
    if (simple === undefined) throw new TemplateSyntaxError(`invalid syntax: ${sequence}`);
    return simple;
  });
}

/** A number constant: an int if it reads as one, else a float. */
export function readNumber(text: string): Operand {
  if (INTEGER.test(text)) return integer(text);
  const bare = MISPLACED_UNDERSCORE.test(text) ? '' : text.replaceAll('_', '');
  const value = DECIMAL.test(bare) ? Number(bare) : hexFloat(bare);
  // Without a point or an exponent it was meant as an integer: one too large, or `08`.
  if (value === undefined || !Number.isFinite(value) || !/[.eEpP]/.test(text))
    throw new TemplateSyntaxError(`illegal number syntax: "${text}"`);
  return { kind: 'literal', value };
}

function integer(text: string): Operand {
  const digits = text.replace(/^[+-]/, '').replaceAll('_', '');
  const size = BigInt(/^0\d/.test(digits) ? `0o${digits.slice(1)}` : digits);
  const value = text.startsWith('-') ? -size : size;
  if (BigInt.asIntN(64, value) === value) return { kind: 'literal', value };
  if (/^\d/.test(text) && BigInt.asUintN(64, value) === value) return { kind: 'overflow', text };
  throw new TemplateSyntaxError(`integer overflow: "${text}"`);
}

function hexFloat(text: string): number | undefined {
  const [, sign, whole = '', fraction = '', exponent] = HEX_FLOAT.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const size = Number.parseInt(`${whole}${fraction}`, 16) * 2 ** (Number(exponent) - 4 * fraction.length);
  return sign === '-' ? -size : size;
}
