import type { Failure, Violation } from '../../server/provider.ts';
import { isSecretName, REDACTED, redactText } from '../../server/secrets.ts';

type Invalid = Extract<Failure, { kind: 'invalid' }>;

const PREFIX = { body: 'Payload', query: 'Query', path: 'Path', header: 'Header' } as const;
/** The vendor's errorCode, by the part of the request that does not fit. */
export const ERROR_CODE = {
  body: 'invalid_body',
  query: 'invalid_query_string',
  path: 'invalid_uri',
  header: 'invalid_headers',
} as const;

/** The vendor checks these one after the other, and stops at the first that does not fit. */
const PLACES = ['path', 'query', 'header', 'body'] as const;

/**
 * The vendor's sentence for a request that does not fit its schema: that of z-schema, wrapped, with the property's
 * description behind it; several joined, the last property of the payload first (facts/auth0.md 2.6).
 */
export function wordViolations({ violations }: Invalid): { readonly message: string; readonly place: Violation['in'] } {
  const place = PLACES.find((each) => violations.some((it) => it.in === each)) ?? 'body';
  const here = joined(violations.filter((it) => it.in === place)).sort(inVendorOrder);
  const sentences = here.map((violation) => `${PREFIX[place]} validation error: ${sentence(violation)}`);
  return { message: `${sentences.join('. (also) ')}.`, place };
}

/** An object's own faults come before those of its properties; of these, the last one in the payload comes first. */
function inVendorOrder({ position: a }: Violation, { position: b }: Violation): number {
  const step = a.findIndex((place, index) => place !== b[index]);
  const [ours, theirs] = [a[step], b[step]];
  return ours === undefined || theirs === undefined ? a.length - b.length : theirs - ours;
}

/** One violation for all the properties that one object should not have. */
function joined(violations: readonly Violation[]): Violation[] {
  const byObject = new Map<string, Violation>();
  for (const [index, violation] of violations.entries()) {
    const key = violation.keyword === 'additionalProperties' ? violation.path.join('.') : `${index}`;
    const before = byObject.get(key);
    byObject.set(key, before ? { ...before, property: `${before.property},${violation.property}` } : violation);
  }
  return [...byObject.values()];
}

function sentence(violation: Violation): string {
  const { path, schema } = violation;
  const property = path.reduce((way, key) => (/^\d+$/.test(key) ? `${way}[${key}]` : `${way}${way && '.'}${key}`), '');
  const description = schema.description?.trim().replace(/\.$/, '');
  const place = property === '' ? '' : ` on property ${property}${description ? ` (${description})` : ''}`;
  return `'${explanation(violation)}'${place}`;
}

function explanation({ path, keyword, property = '', schema, value }: Violation): string {
  const text = isSecret(path) ? REDACTED : typeof value === 'object' ? JSON.stringify(value) : String(value);
  switch (keyword) {
    case 'required':
      return `Missing required property: ${property}`;
    case 'additionalProperties':
      return `Additional properties not allowed: ${redactText(property)}`;
    case 'type':
      return `Expected type ${[schema.type].flat().join(',')} but found type ${typeOf(value)}`;
    case 'format':
      return `Object didn't pass validation for format ${schema.format}: ${text}`;
    case 'pattern':
      return schema.format === undefined
        ? `String does not match pattern ${schema.pattern}: ${text}`
        : `Object didn't pass validation for format ${schema.format}: ${text}`;
    case 'minimum':
      return `Value ${text} is less than minimum ${schema.minimum}`;
    case 'maximum':
      return `Value ${text} is greater than maximum ${schema.maximum}`;
    case 'minLength':
      return `String is too short (${String(value).length} chars), minimum ${schema.minLength}`;
    case 'maxLength':
      return `String is too long (${String(value).length} chars), maximum ${schema.maxLength}`;
    case 'minItems':
      return `Array is too short (${sizeOf(value)}), minimum ${schema.minItems}`;
    case 'maxItems':
      return `Array is too long (${sizeOf(value)}), maximum ${schema.maxItems}`;
    case 'minProperties':
      return `Too few properties defined (${sizeOf(value)}), minimum ${schema.minProperties}`;
    case 'maxProperties':
      return `Too many properties defined (${sizeOf(value)}), maximum ${schema.maxProperties}`;
    case 'uniqueItems':
      return `Array items are not unique (indexes ${twins(value as readonly unknown[]).join(' and ')})`;
    case 'anyOf':
    case 'oneOf':
      return 'None of the valid schemas were met';
    case 'enum':
      // Where a format stands beside the values, a validator of the vendor's own refuses (alexkappa/terraform-provider-auth0#508).
      return schema.format === undefined ? `No enum match for: ${text}` : `Invalid value "${text}"`;
    default:
      return `Invalid ${keyword}`;
  }
}

/** Whether a value that stands there is never repeated, where the vendor repeats what does not fit. */
function isSecret(path: readonly string[]): boolean {
  return path.some(isSecretName);
}

/** Where the first two items stand that are the same. */
function twins(items: readonly unknown[]): [number, number] {
  const texts = items.map((item) => JSON.stringify(item));
  const first = texts.findIndex((text, index) => texts.includes(text, index + 1));
  return [first, texts.indexOf(texts[first] ?? '', first + 1)];
}

/** How many items an array has, or properties an object. */
function sizeOf(value: unknown): number {
  return Object.keys(Object(value)).length;
}

function typeOf(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}
