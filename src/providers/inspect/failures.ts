import type { HttpRequest, HttpResponse } from '../../server/http.ts';
import type { Failure, Violation } from '../../server/provider.ts';
import { isSecretName, redactValue } from '../../server/secrets.ts';
import { problem } from './errors.ts';

/** Our words for what goes wrong outside an operation. */
export function fail(failure: Failure, { method, path }: Pick<HttpRequest, 'method' | 'path'>): HttpResponse {
  switch (failure.kind) {
    case 'not_found':
      return problem(404, `There is nothing for ${method} at ${path}.`);
    case 'malformed_path':
      return problem(400, 'The path is not percent-encoded as it should be.');
    case 'malformed_body':
      return problem(400, `The body is not JSON: ${failure.reason}`);
    case 'unsupported_media_type':
      return problem(415, `Send ${failure.accepted.join(' or ')}.`);
    case 'too_large':
      return problem(413, `The body is larger than ${failure.limit} bytes.`);
    case 'invalid':
      return problem(400, failure.violations.map(describe).join('; '));
    case 'no_example':
      return problem(400, failure.reason);
    case 'too_many_requests':
      return problem(429, `The limit ${failure.exceeded.name} is used up.`);
    case 'documented':
      return problem(failure.status, failure.description);
    case 'forbidden':
      return problem(403, failure.reason);
    case 'unavailable':
      return problem(503, failure.reason);
    case 'internal':
      return problem(500, 'A fault of the emulator; its log says more.');
  }
}

/** What is wrong, and what would be right. */
function describe({ in: place, path, keyword, property, schema, value }: Violation): string {
  const allowed: Readonly<Record<string, string>> = {
    enum: `is none of ${schema.enum?.join(', ')}`,
    type: `is not of type ${schema.type}`,
    minimum: `is less than ${schema.minimum}`,
    maximum: `is more than ${schema.maximum}`,
    pattern: `does not match ${schema.pattern}`,
    format: `is not a ${schema.format}`,
    required: `lacks ${property}`,
    additionalProperties: `may not have ${property}; it may have ${Object.keys(schema.properties ?? {}).join(', ')}`,
  };
  return `${[place, ...path].join(' ')}: ${JSON.stringify(redactValue(value, path.find(isSecretName)))} ${allowed[keyword] ?? `does not fit (${keyword})`}`;
}
