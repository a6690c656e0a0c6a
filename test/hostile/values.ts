import fc from 'fast-check';
import type { Schema } from '../../src/server/provider.ts';

/** Values that name something, so that requests get past validation now and then. */
const KNOWN = [
  'auth0|64b7e0f8c2d3a1b4e5f60001',
  'auth0|64b7e0f8c2d3a1b4e5f60002',
  'google-oauth2|100000000000000000002',
  'con_UsernamePassword',
  'con_GoogleOauth2Demo',
  'AcmeWebApplication00000000000001',
  'http://localhost:3000/callback',
  'https://app.example.com/done',
  'code',
  'org_AcmeCorporation1',
  'Username-Password-Authentication',
  'ada@example.com',
  'ada@acme.example',
  'auth0',
  'password',
  'reset_email',
  '300000000000000101',
  '300000000000000102',
  '300000000000000010',
  '+41791234567',
  'Analytical-Engine-1843',
];

/** Texts at which parsers, renderers and lookups have stumbled. */
const ODD = [
  '',
  ' ',
  '\0',
  '\u{feff}',
  '\u202e',
  'e\u0301\u0301\u0301',
  '\ud800',
  '👩‍👩‍👧‍👦',
  'İ',
  '\r\nset-cookie: a=b',
  '../../etc/passwd',
  '%00',
  '%',
  '{{7*7}}',
  '{% include "x" %}',
  '{{.Code}}',
  '<script>alert(1)</script>',
  '"><img src=x>',
  "' OR 1=1 --",
  'javascript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  'http://[::1',
  'https://user:pw@evil.example:99999/',
  'name:(a OR (b',
  '*a*a*a*a*a*b',
  '[[[[[[',
  '1e309',
  '-0',
  '9223372036854775808',
  '2026-02-30T25:61:61Z',
  '+000000-01-01T00:00:00Z',
  'true',
  'null',
  '__proto__',
  'constructor',
  'toString',
  'a'.repeat(300),
  'ä'.repeat(5_000),
];

const ODD_NUMBERS = [0, -0, 1, -1, 0.5, 101, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308, 5e-324];

/** Halves of characters too. fast-check's own unit of this kind takes seconds to be made. */
const anyCharacter = fc.nat(0x10_ffff).map((code) => String.fromCodePoint(code));

/** A text, more often than not one with a meaning to somebody. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...KNOWN) },
  { weight: 4, arbitrary: fc.constantFrom(...ODD) },
  { weight: 2, arbitrary: fc.string({ maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 20 }) },
);

const number = fc.oneof(fc.constantFrom(...ODD_NUMBERS), fc.integer(), fc.double());

/** Nothing that is made of other values. */
const scalar = fc.oneof(text, number, fc.boolean(), fc.constant(null));

/** Nests just within, and just beyond, what is read. */
const NESTED = [90, 101, 3_000].map((depth) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`));

/** Any value of JSON. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 2, arbitrary: fc.dictionary(text, scalar, { maxKeys: 3 }) },
  { weight: 1, arbitrary: fc.array(fc.dictionary(text, scalar, { maxKeys: 2 }), { maxLength: 2 }) },
  { weight: 1, arbitrary: fc.constantFrom(...NESTED) },
);

/** As deep as a value follows its schema, which may lead back to itself. */
const LEVELS = 4;

/** A value for this schema that may fit, nearly fit, or be anything at all. */
export function valueFor(schema: Schema, level = 0): fc.Arbitrary<unknown> {
  if (level > LEVELS) return anything;
  return fc.oneof({ weight: 5, arbitrary: fittingValue(schema, level) }, { weight: 1, arbitrary: anything });
}

function fittingValue(schema: Schema, level: number): fc.Arbitrary<unknown> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return fc.oneof(...choices.map((choice) => fittingValue(choice, level)));
  switch ([schema.type].flat()[0]) {
    case 'string':
      return text;
    case 'integer':
    case 'number':
      return number;
    case 'boolean':
      return fc.boolean();
    case 'object':
      return objectFor(schema, level);
    default:
      return fc.array(schema.items ? valueFor(schema.items, level + 1) : anything, { maxLength: 3 });
  }
}

/** An object with some of the schema's members, and now and then with others. */
export function objectFor(schema: Schema, level = 0): fc.Arbitrary<object> {
  const entries = Object.entries(schema.properties ?? {});
  const members = entries.map(([name, member]) => [name, valueFor(member, level + 1)] as const);
  const known = fc.record(Object.fromEntries(members), { requiredKeys: [] });
  const strange = fc.dictionary(text, anything, { maxKeys: 2 });
  const both = fc.tuple(known, strange).map((parts) => Object.assign({}, ...parts));
  return fc.oneof({ weight: 5, arbitrary: known }, { weight: 1, arbitrary: both }, { weight: 1, arbitrary: strange });
}
