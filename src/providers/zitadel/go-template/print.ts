import { PLAIN } from './directive.ts';
import { formatValue } from './format-value.ts';
import type { Value } from './value.ts';

/** The value as Go prints it by itself. */
export function textOf(value: Value): string {
  return formatValue(value, PLAIN);
}

/** The value as an action leaves it in the output: templates look through the pointer, and have words of their own for nothing. */
export function printable(value: Value): string {
  if (value === null) return '<no value>';
  const text = textOf(value);
  return typeof value === 'object' && value.kind === 'struct' ? text.slice('&'.length) : text;
}

/** Go's `fmt.Sprint`: a blank goes between two values of which neither is a string. */
export function print(values: readonly Value[]): string {
  return join(values.map((value) => [textOf(value), typeof value === 'string']));
}

/** The values as one text, as the escaping functions take them. */
export function printAll(values: readonly Value[]): string {
  return join(values.map((value) => [printable(value), typeof value === 'string' || value === null]));
}

/** Go's `fmt.Sprintln`: blanks between all values, and a line end. */
export function printLine(values: readonly Value[]): string {
  return `${values.map(textOf).join(' ')}\n`;
}

function join(parts: readonly (readonly [text: string, isString: boolean])[]): string {
  return parts
    .map(([text, isString], index) => (index > 0 && !isString && parts[index - 1]?.[1] === false ? ` ${text}` : text))
    .join('');
}
