import type { components } from '../../schema.ts';

type Schemas = components['schemas'];

/** How a text is compared with another, by the vendor's methods without their prefix. */
const METHODS: Readonly<Record<string, (value: string, text: string) => boolean>> = {
  EQUALS: (value, text) => value === text,
  STARTS_WITH: (value, text) => value.startsWith(text),
  CONTAINS: (value, text) => value.includes(text),
  ENDS_WITH: (value, text) => value.endsWith(text),
};

/** Whether the value compares with the text in this way. */
export function matchesText(
  value: string,
  text: string,
  method: Schemas['TextQueryMethod'] | Schemas['TextFilterMethod'] = 'TEXT_QUERY_METHOD_EQUALS',
): boolean {
  const [, name = '', ignoreCase] = /^TEXT_(?:QUERY|FILTER)_METHOD_(.+?)(_IGNORE_CASE)?$/.exec(method) ?? [];
  const compare = METHODS[name];
  if (!compare) return false;
  return ignoreCase ? compare(value.toLowerCase(), text.toLowerCase()) : compare(value, text);
}

/** Whether one time compares with another in this way. Both are epoch milliseconds. */
export function matchesTime(
  value: number,
  { timestamp = new Date(0).toISOString(), method = 'TIMESTAMP_FILTER_METHOD_EQUALS' }: Schemas['TimestampFilter'],
): boolean {
  const time = Date.parse(timestamp);
  switch (method) {
    case 'TIMESTAMP_FILTER_METHOD_EQUALS':
      return value === time;
    case 'TIMESTAMP_FILTER_METHOD_AFTER':
      return value > time;
    case 'TIMESTAMP_FILTER_METHOD_AFTER_OR_EQUALS':
      return value >= time;
    case 'TIMESTAMP_FILTER_METHOD_BEFORE':
      return value < time;
    case 'TIMESTAMP_FILTER_METHOD_BEFORE_OR_EQUALS':
      return value <= time;
  }
}
