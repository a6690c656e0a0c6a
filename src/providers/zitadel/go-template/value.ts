/** One byte of a string, as `index` gives it. */
export interface Byte {
  readonly kind: 'uint8';
  readonly value: bigint;
}

/** What the template is carried out on. A struct is passed by pointer, as ZITADEL does. */
export interface Data {
  readonly kind: 'struct' | 'map';
  /** The Go type, without the pointer's asterisk. */
  readonly type: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** A value within a template: string (of bytes), bool, int, float64, nil or no value, uint8, the data. */
export type Value = string | boolean | bigint | number | null | Byte | Data;

/** What Go's reflection calls the kind of a value. */
export function kindOf(value: Value): 'string' | 'bool' | 'int' | 'float64' | 'nil' | 'uint8' | 'struct' | 'map' {
  if (value === null) return 'nil';
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'bool';
    case 'bigint':
      return 'int';
    case 'number':
      return 'float64';
    default:
      return value.kind;
  }
}

/** The name of a value's Go type. */
export function typeOf(value: Value): string {
  if (value === null) return '<nil>';
  if (typeof value !== 'object' || value.kind === 'uint8') return kindOf(value);
  return value.kind === 'struct' ? `*${value.type}` : value.type;
}

/** The number in an int or a byte; undefined for anything else. */
export function integerOf(value: Value): bigint | undefined {
  if (typeof value === 'bigint') return value;
  return value !== null && typeof value === 'object' && value.kind === 'uint8' ? value.value : undefined;
}

/** Whether `if` takes the value for true: all but the zero of its type, and any struct. */
export function isTrue(value: Value): boolean {
  if (value === null || typeof value !== 'object') return Boolean(value);
  if (value.kind === 'uint8') return value.value !== 0n;
  return value.kind === 'struct' || value.fields.size > 0;
}
