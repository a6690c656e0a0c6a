import { runeCount } from './bytes.ts';

/** What stands between `%` and the end of the verb. */
export interface Directive {
  /** The bytes of one character. */
  readonly verb: string;
  readonly width: number | undefined;
  readonly precision: number | undefined;
  readonly minus: boolean;
  readonly plus: boolean;
  readonly sharp: boolean;
  readonly space: boolean;
  readonly zero: boolean;
  /** `%#v`: as Go would have it in a program. */
  readonly syntax: boolean;
  /** `%+v`: fields with their names. */
  readonly names: boolean;
}

/** `%v`: how a value prints by itself. */
export const PLAIN: Directive = {
  verb: 'v',
  width: undefined,
  precision: undefined,
  minus: false,
  plus: false,
  sharp: false,
  space: false,
  zero: false,
  syntax: false,
  names: false,
};

/** The text filled up to the width; with zeros, if they are asked for, even before a text. */
export function pad(text: string, directive: Directive): string {
  const padding = paddingOf(runeCount(text), directive);
  return directive.minus ? text + padding : padding + text;
}

/** What fills up a text of this many characters. */
export function paddingOf(count: number, { width = 0, zero, minus }: Directive): string {
  return (zero && !minus ? '0' : ' ').repeat(Math.max(width - count, 0));
}
