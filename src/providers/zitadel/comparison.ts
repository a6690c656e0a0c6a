import type { components } from './schema.ts';

type Schemas = components['schemas'];

type TextMethod = Schemas['TextQueryMethod'] | Schemas['TextFilterMethod'];

/** How a text is compared with another, by the vendor's methods without their prefix. */
const METHODS: Readonly<Record<string, (value: string, text: string) => boolean>> = {
  EQUALS: (value, text) => value === text,
  EQUALS_IGNORE_CASE: (value, text) => value.toLowerCase() === text.toLowerCase(),
  STARTS_WITH: (value, text) => value.startsWith(text),
  STARTS_WITH_IGNORE_CASE: (value, text) => value.toLowerCase().startsWith(text.toLowerCase()),
  CONTAINS: (value, text) => value.includes(text),
  CONTAINS_IGNORE_CASE: (value, text) => value.toLowerCase().includes(text.toLowerCase()),
  ENDS_WITH: (value, text) => value.endsWith(text),
  ENDS_WITH_IGNORE_CASE: (value, text) => value.toLowerCase().endsWith(text.toLowerCase()),
};

/** By the whole name of the method, which queries and filters begin in their own ways. */
const BY_METHOD = new Map(
  ['QUERY', 'FILTER'].flatMap((kind) =>
    Object.entries(METHODS).map(([name, compare]) => [`TEXT_${kind}_METHOD_${name}`, compare] as const),
  ),
);

/** Whether the value compares with the text in this way. */
export function matchesText(value: string, text: string, method: TextMethod = 'TEXT_QUERY_METHOD_EQUALS'): boolean {
  return BY_METHOD.get(method)?.(value, text) ?? false;
}

/** Whether a time, in epoch milliseconds, compares with a timestamp in this way: with the beginning of time, where none is given. */
export function matchesTime(
  value: number,
  timestamp: string | undefined,
  method: Schemas['TimestampFilterMethod'] | Schemas['TimestampQueryMethod'] = 'TIMESTAMP_FILTER_METHOD_EQUALS',
): boolean {
  const time = timestamp === undefined ? 0 : Date.parse(timestamp);
  switch (method) {
    case 'TIMESTAMP_FILTER_METHOD_EQUALS':
    case 'TIMESTAMP_QUERY_METHOD_EQUALS':
      return value === time;
    case 'TIMESTAMP_FILTER_METHOD_AFTER':
    case 'TIMESTAMP_QUERY_METHOD_GREATER':
      return value > time;
    case 'TIMESTAMP_FILTER_METHOD_AFTER_OR_EQUALS':
    case 'TIMESTAMP_QUERY_METHOD_GREATER_OR_EQUALS':
      return value >= time;
    case 'TIMESTAMP_FILTER_METHOD_BEFORE':
    case 'TIMESTAMP_QUERY_METHOD_LESS':
      return value < time;
    case 'TIMESTAMP_FILTER_METHOD_BEFORE_OR_EQUALS':
    case 'TIMESTAMP_QUERY_METHOD_LESS_OR_EQUALS':
      return value <= time;
  }
}
