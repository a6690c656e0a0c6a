import { isAnyOf, isLess } from './compare.ts';
import { TemplateExecutionError } from './errors.ts';
import { escapeHtml, escapeJs, escapeQuery } from './escape.ts';
import { print, printAll, printLine } from './print.ts';
import { sprintf } from './printf.ts';
import { integerOf, isTrue, typeOf, type Value } from './value.ts';

/** A predefined function and how many arguments it takes. */
export interface GoFunction {
  readonly least: number;
  readonly most: number;
  call(args: readonly Value[]): Value;
}

/** Go's predefined functions; ZITADEL adds none. */
export const FUNCTIONS: ReadonlyMap<string, GoFunction> = new Map([
  // `and` and `or` are given no more arguments than they need: all but the last are false, or true.
  define('and', 1, Infinity, (args) => args.at(-1) ?? null),
  define('or', 1, Infinity, (args) => args.at(-1) ?? null),
  define('not', 1, 1, ([value = null]) => !isTrue(value)),
  define('len', 1, 1, ([value = null]) => length(value)),
  define('index', 1, Infinity, ([value = null, ...keys]) => index(value, keys)),
  define('slice', 1, Infinity, ([value = null, ...bounds]) => slice(value, bounds)),
  define('print', 0, Infinity, print),
  define('printf', 1, Infinity, ([format = null, ...args]) => sprintf(stringOf(format), args)),
  define('println', 0, Infinity, printLine),
  define('html', 0, Infinity, (args) => escapeHtml(printAll(args))),
  define('js', 0, Infinity, (args) => escapeJs(printAll(args))),
  define('urlquery', 0, Infinity, (args) => escapeQuery(printAll(args))),
  define('call', 1, Infinity, ([value = null]) => {
    throw new TemplateExecutionError(`non-function of type ${typeOf(value)}`);
  }),
  define('eq', 1, Infinity, ([one = null, ...others]) => isAnyOf(one, others)),
  define('ne', 2, 2, ([one = null, ...others]) => !isAnyOf(one, others)),
  define('lt', 2, 2, ([one = null, other = null]) => isLess(one, other)),
  define('le', 2, 2, ([one = null, other = null]) => isLess(one, other) || isAnyOf(one, [other])),
  define('gt', 2, 2, ([one = null, other = null]) => !isLess(one, other) && !isAnyOf(one, [other])),
  define('ge', 2, 2, ([one = null, other = null]) => !isLess(one, other)),
]);

function define(name: string, least: number, most: number, call: GoFunction['call']): [string, GoFunction] {
  return [name, { least, most, call }];
}

function stringOf(value: Value): string {
  if (typeof value !== 'string')
    throw new TemplateExecutionError(`wrong type for value; expected string; got ${typeOf(value)}`);
  return value;
}

function length(value: Value): bigint {
  if (typeof value === 'string') return BigInt(value.length);
  if (value !== null && typeof value === 'object' && value.kind === 'map') return BigInt(value.fields.size);
  throw new TemplateExecutionError(`len of type ${typeOf(value)}`);
}

function index(value: Value, keys: readonly Value[]): Value {
  if (value === null) throw new TemplateExecutionError('index of untyped nil');
  return keys.reduce(element, value);
}

function element(value: Value, key: Value): Value {
  if (typeof value === 'string') {
    const at = position(key, value.length - 1);
    return { kind: 'uint8', value: BigInt(value.charCodeAt(at)) };
  }
  if (value === null || typeof value !== 'object' || value.kind !== 'map')
    throw new TemplateExecutionError(`can't index item of type ${typeOf(value)}`);
  return value.fields.get(stringOf(key)) ?? null;
}

function slice(value: Value, bounds: readonly Value[]): string {
  const text = stringOf(value);
  if (bounds.length > 2) throw new TemplateExecutionError('cannot 3-index slice a string');
  const [start = 0, end = text.length] = bounds.map((bound) => position(bound, text.length));
  if (start > end) throw new TemplateExecutionError(`invalid slice index: ${start} > ${end}`);
  return text.slice(start, end);
}

function position(value: Value, most: number): number {
  const at = integerOf(value);
  if (at === undefined) throw new TemplateExecutionError(`cannot index slice/array with type ${typeOf(value)}`);
  if (at < 0n || at > most) throw new TemplateExecutionError(`index out of range: ${at}`);
  return Number(at);
}
