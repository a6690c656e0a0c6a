import { isPrintable, isRune, runeToBytes } from './bytes.ts';
import { type Directive, pad } from './directive.ts';
import { TemplateExecutionError } from './errors.ts';
import { formatFloat } from './float.ts';
import { quote } from './quote.ts';

const BASES: Readonly<Record<string, number>> = { v: 10, d: 10, b: 2, o: 8, O: 8, x: 16, X: 16 };

/** An integer as this verb shows it; undefined if the verb is not for integers. */
export function formatWhole(value: bigint, directive: Directive, isSigned: boolean): string | undefined {
  const { verb, syntax, plus } = directive;
  if (verb === 'c') return pad(runeToBytes(codeOf(value)), directive);
  if (verb === 'q') return pad(quote(runeToBytes(codeOf(value)), "'", plus), directive);
  if (verb === 'U') return formatUnicode(value, directive);
  if (verb === 'v' && syntax && !isSigned) return formatDigits(value, 16, { ...directive, sharp: true });
  const base = BASES[verb];
  return base === undefined ? undefined : formatDigits(value, base, directive);
}

/** What is no code point shows as U+FFFD. */
function codeOf(value: bigint): number {
  return isRune(value) ? Number(value) : -1;
}

function formatUnicode(value: bigint, directive: Directive): string {
  const hex = BigInt.asUintN(64, value).toString(16).toUpperCase();
  const digits = hex.padStart(Math.max(directive.precision ?? 0, 4), '0');
  const shows = directive.sharp && isRune(value) && isPrintable(Number(value));
  return pad(`U+${digits}${shows ? ` '${runeToBytes(Number(value))}'` : ''}`, { ...directive, zero: false });
}

function formatDigits(value: bigint, base: number, directive: Directive): string {
  const { verb, precision, width = 0, minus, plus, space, sharp, zero } = directive;
  const blanks: Directive = { ...directive, zero: false };
  // Go prints nothing but the padding for a zero of no digits.
  if (precision === 0 && value === 0n) return pad('', blanks);
  const sign = value < 0n ? '-' : plus ? '+' : space ? ' ' : '';
  const least = precision ?? (zero && !minus ? width - sign.length : 0);
  const digits = (value < 0n ? -value : value).toString(base).padStart(least, '0');
  const text = sign + prefixOf(base, verb, sharp, digits) + digits;
  return pad(verb === 'X' ? text.toUpperCase() : text, blanks);
}

function prefixOf(base: number, verb: string, sharp: boolean, digits: string): string {
  if (verb === 'O') return sharp && !digits.startsWith('0') ? '0o0' : '0o';
  if (!sharp) return '';
  if (base === 8) return digits.startsWith('0') ? '' : '0';
  return base === 16 ? '0x' : base === 2 ? '0b' : '';
}

/** A float as this verb shows it; undefined if the verb is not for floats. */
export function formatReal(value: number, directive: Directive): string | undefined {
  const { verb, precision, plus, space, sharp, zero, minus, width = 0 } = directive;
  // Binary exponents are the one thing left out: no link has ever needed them, and a wrong one would go unnoticed.
  if (/[bxX]/.test(verb)) throw new TemplateExecutionError(`the emulator does not know %${verb} of a float`);
  if (!/^[vgGeEfF]$/.test(verb)) return undefined;
  const form = verb === 'v' ? 'g' : (verb.toLowerCase() as 'e' | 'f' | 'g');
  const places = precision ?? (form === 'g' ? undefined : 6);
  const bare = formatFloat(Math.abs(value), form, places);
  const size = sharp ? withPoint(bare, form === 'g' ? (places ?? 6) : 0) : bare;
  const sign = value < 0 || Object.is(value, -0) ? '-' : plus ? '+' : space ? ' ' : '';
  const text = /[GE]/.test(verb) ? size.toUpperCase() : size;
  if (sign && zero && !minus) return sign + text.padStart(width - sign.length, '0');
  return pad(sign + text, directive);
}

/** The sharp sign asks for a decimal point, and of %g for all the digits that its precision allows. */
function withPoint(text: string, wanted: number): string {
  const [mantissa = '', exponent] = text.split('e');
  const significant = mantissa === '0' ? 1 : mantissa.replace('.', '').replace(/^0+/, '').length;
  const dotted = mantissa.includes('.') ? mantissa : `${mantissa}.`;
  const filled = dotted + '0'.repeat(Math.max(wanted - significant, 0));
  return exponent === undefined ? filled : `${filled}e${exponent}`;
}
