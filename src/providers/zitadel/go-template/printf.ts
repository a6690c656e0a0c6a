import { runesOf } from './bytes.ts';
import { type Directive, PLAIN } from './directive.ts';
import { formatValue } from './format-value.ts';
import { integerOf, typeOf, type Value } from './value.ts';

/** Go's limit for widths, precisions and argument numbers. */
const TOO_LARGE = 1_000_000;
const FLAGS = { '-': 'minus', '+': 'plus', '#': 'sharp', ' ': 'space', '0': 'zero' } as const;

/** Go's `fmt.Sprintf`: what does not fit is told in the text, as in `%!d(string=x)`. */
export function sprintf(format: string, args: readonly Value[]): string {
  return new Formatting(format, args).run();
}

/** The state of one `sprintf`; it follows Go's `doPrintf`, whose order decides what is complained about first. */
class Formatting {
  private readonly format: string;
  private readonly args: readonly Value[];
  private at = 0;
  private argument = 0;
  private isReordered = false;
  private isGoodArgument = true;
  /** Whether `[n]` was read that no `*` has used up yet. */
  private isAfterIndex = false;

  constructor(format: string, args: readonly Value[]) {
    this.format = format;
    this.args = args;
  }

  run(): string {
    const parts: string[] = [];
    while (this.at < this.format.length) {
      const next = this.format.indexOf('%', this.at);
      parts.push(this.format.slice(this.at, next < 0 ? undefined : next));
      if (next < 0) break;
      this.at = next + 1;
      parts.push(this.directive());
    }
    const surplus = this.isReordered ? [] : this.args.slice(this.argument);
    if (surplus.length > 0) parts.push(`%!(EXTRA ${surplus.map(extra).join(', ')})`);
    return parts.join('');
  }

  private directive(): string {
    this.isGoodArgument = true;
    this.isAfterIndex = false;
    const complaints: string[] = [];
    const flags = this.flags();
    const width = this.width(complaints);
    const precision = this.precision(complaints);
    if (!this.isAfterIndex) this.argumentNumber();
    const [rune] = runesOf(this.format.slice(this.at, this.at + 4));
    if (!rune) return `${complaints.join('')}%!(NOVERB)`;
    this.at += rune.bytes.length;
    const minus = flags.minus || (width ?? 0) < 0;
    const size = { width: width === undefined ? undefined : Math.abs(width), precision, minus };
    // A broken byte is told as U+FFFD, for Go writes the character that it has read.
    const verb = rune.valid ? rune.bytes : '\xef\xbf\xbd';
    return complaints.join('') + this.convert({ ...flags, ...size, verb });
  }

  private convert(directive: Directive): string {
    const { verb, plus, sharp } = directive;
    if (verb === '%') return '%';
    if (!this.isGoodArgument) return `%!${verb}(BADINDEX)`;
    const value = this.args[this.argument];
    if (value === undefined) return `%!${verb}(MISSING)`;
    this.argument += 1;
    if (verb !== 'v') return formatValue(value, directive);
    return formatValue(value, { ...directive, plus: false, sharp: false, names: plus, syntax: sharp });
  }

  private flags(): Directive {
    const set: { -readonly [K in keyof Directive]?: Directive[K] } = {};
    for (;;) {
      const flag = this.format[this.at];
      if (flag === undefined || !Object.hasOwn(FLAGS, flag)) return { ...PLAIN, ...set };
      set[FLAGS[flag as keyof typeof FLAGS]] = true;
      this.at += 1;
    }
  }

  private width(complaints: string[]): number | undefined {
    this.argumentNumber();
    if (this.format[this.at] === '*') {
      this.at += 1;
      const width = this.starred();
      if (width === undefined) complaints.push('%!(BADWIDTH)');
      return width;
    }
    const width = this.number();
    // "%[3]2d": the number of an argument must stand directly before the verb.
    if (this.isAfterIndex && width !== undefined) this.isGoodArgument = false;
    return width;
  }

  private precision(complaints: string[]): number | undefined {
    if (this.format[this.at] !== '.') return undefined;
    this.at += 1;
    if (this.isAfterIndex) this.isGoodArgument = false;
    this.argumentNumber();
    if (this.format[this.at] !== '*') return this.number() ?? 0;
    this.at += 1;
    const precision = this.starred();
    if (precision !== undefined && precision >= 0) return precision;
    complaints.push('%!(BADPREC)');
    return undefined;
  }

  private starred(): number | undefined {
    const value = this.args[this.argument];
    const number = value === undefined ? undefined : integerOf(value);
    if (value !== undefined) this.argument += 1;
    this.isAfterIndex = false;
    return number === undefined || number > TOO_LARGE || number < -TOO_LARGE ? undefined : Number(number);
  }

  /** `[n]` chooses the argument to go on with. */
  private argumentNumber(): void {
    this.isAfterIndex = false;
    if (this.format[this.at] !== '[') return;
    this.isReordered = true;
    const rest = this.format.slice(this.at);
    const close = rest.indexOf(']');
    const chosen = /^\[(\d+)\]/.exec(rest)?.[1];
    const index = chosen === undefined ? -1 : Number(chosen) - 1;
    this.at += close < 0 ? 1 : close + 1;
    this.isAfterIndex = chosen !== undefined && index < TOO_LARGE;
    if (this.isAfterIndex && index >= 0 && index < this.args.length) this.argument = index;
    else this.isGoodArgument = false;
  }

  private number(): number | undefined {
    const digits = /^\d+/.exec(this.format.slice(this.at, this.at + 10))?.[0];
    if (digits === undefined) return undefined;
    if (Number(digits) > TOO_LARGE) {
      // Go gives up on the rest of the format.
      this.at = this.format.length;
      return undefined;
    }
    this.at += digits.length;
    return Number(digits);
  }
}

function extra(value: Value): string {
  return value === null ? '<nil>' : `${typeOf(value)}=${formatValue(value, PLAIN)}`;
}
