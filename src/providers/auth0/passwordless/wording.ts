import type { HttpError } from '../../../server/http.ts';
import type { Failure, Violation } from '../../../server/provider.ts';
import { badPasswordless } from '../errors.ts';

/** A request for a passwordless login that does not fit its schema, in the words of an older validator than the API's. */
export function passwordlessRefusal({ violations }: Extract<Failure, { kind: 'invalid' }>): HttpError {
  const unknown = violations.filter(({ keyword }) => keyword === 'additionalProperties');
  const [first] = violations.filter((violation) => !unknown.includes(violation));
  if (first) return badPasswordless(memberOf(first), sentence(first));
  const names = unknown.map(({ property }) => property).join(', ');
  return badPasswordless('request', `the following properties are not allowed: ${names}`);
}

function memberOf({ keyword, property, path: [member = 'request'] }: Violation): string {
  return keyword === 'required' && property !== undefined ? property : member;
}

function sentence(violation: Violation): string {
  const { keyword, property, schema, value } = violation;
  const member = memberOf(violation);
  switch (keyword) {
    case 'required':
      return `Missing required property: ${property}`;
    case 'enum':
      return `error in ${member} - No enum match for: ${value}`;
    case 'format':
      return `error in ${member} - ${schema.format} format validation failed: ${value}`;
    case 'pattern':
      return `String does not match pattern: ${schema.pattern}`;
    default:
      return `error in ${member} - invalid type: ${typeOf(value)} (expected ${[schema.type].flat()[0]})`;
  }
}

function typeOf(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
