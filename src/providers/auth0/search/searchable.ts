/** What a search looks through, and how. */
export interface Searchable {
  /** Fields in which case does not matter. */
  readonly folded: ReadonlySet<string>;
  /** Fields that a term without a field is looked for in; absent means every text, number and boolean at the top. */
  readonly bare?: readonly string[];
  /** The field in which whole values alone can be searched. */
  readonly wholeOnly?: string;
  /** Whether `?` stands for one character. */
  readonly questionMark: boolean;
}

/** The vendor's search for users (its page "User Search Query Syntax"). */
export const USERS: Searchable = {
  folded: new Set(['email', 'email.domain', 'name', 'given_name', 'family_name', 'nickname']),
  wholeOnly: 'user_metadata',
  questionMark: true,
};

/** The vendor's search in the log (its page "Log Search Query Syntax"). */
export const LOGS: Searchable = {
  folded: new Set(),
  bare: ['client_name', 'connection', 'description', 'ip', 'log_id', 'type', 'user_name'],
  questionMark: false,
};

/** A value of a row, under the field that it was found at. */
export interface Found {
  readonly field: string;
  readonly value: unknown;
}

/** Every value at a dotted path, through arrays; empty arrays, empty objects and null are not indexed. */
export function valuesAt(row: object, field: string | undefined, { bare }: Searchable): Found[] {
  if (field === undefined) {
    return (bare ?? Object.keys(row)).flatMap((name) => found(name, ownValues(row, name).filter(isScalar)));
  }
  if (field === 'email.domain') return found(field, ownValues(row, 'email').map(domainOf));
  const step = (values: readonly unknown[], name: string) => values.flatMap((value) => ownValues(value, name));
  return found(field, field.split('.').reduce(step, [row]));
}

function found(field: string, values: readonly unknown[]): Found[] {
  return values.map((value) => ({ field, value }));
}

function ownValues(value: unknown, name: string): unknown[] {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return [];
  return [(value as Readonly<Record<string, unknown>>)[name]].flat(Infinity).filter(isIndexed);
}

function isIndexed(value: unknown): boolean {
  return typeof value === 'object' ? value !== null && Object.keys(value).length > 0 : value !== undefined;
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object';
}

function domainOf(email: unknown): string {
  return String(email).replace(/^.*@/s, '');
}
