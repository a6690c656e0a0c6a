/** The first and the last value that a bound stands for: a date without its time stands for the whole day. */
type Span = readonly [first: number | string, last: number | string];

/** A range of a query; `*` leaves an end open. */
export interface Range {
  readonly term_min: string;
  readonly term_max: string;
  readonly inclusive: 'both' | 'left' | 'right' | 'none';
}

/** Numbers and times are compared as such, anything else as text. */
export function inRange({ term_min: least, term_max: most, inclusive }: Range, value: unknown): boolean {
  const [withLeast, withMost] = [inclusive === 'both' || inclusive === 'left', /both|right/.test(inclusive)];
  return (
    (least === '*' || bounded(value, least, (it, [first, last]) => (withLeast ? it >= first : it > last))) &&
    (most === '*' || bounded(value, most, (it, [first, last]) => (withMost ? it <= last : it < first)))
  );
}

/** Whether a time lies in the day, hour or the like that a term names. */
export function isWithin(term: string, value: unknown): boolean {
  return inRange({ term_min: term, term_max: term, inclusive: 'both' }, value);
}

/** An ISO time in UTC, whole or cut off behind any of its parts. */
const TIME = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?)?)?)?)?Z?$/;

/** Whether this is a time as the vendor writes it. */
export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && TIME.exec(value)?.[7] !== undefined;
}

function bounded(value: unknown, bound: string, holds: (value: number | string, span: Span) => boolean): boolean {
  if (typeof value === 'number')
    return Number.isNaN(Number(bound)) ? false : holds(value, [Number(bound), Number(bound)]);
  const span = isInstant(value) ? spanOf(bound) : undefined;
  return span ? holds(Date.parse(String(value)), span) : holds(String(value), [bound, bound]);
}

/** The milliseconds that a time stands for; undefined for what is no time. */
function spanOf(bound: string): Span | undefined {
  const parts = TIME.exec(bound)
    ?.slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  if (!parts) return undefined;
  return [instant(parts), instant(parts.with(-1, (parts.at(-1) ?? 0) + 1)) - 1];
}

function instant([year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0]: readonly number[]) {
  return Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
}
