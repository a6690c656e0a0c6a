// What checks requests and answers, as one module that is loaded when the first of them comes. Prism's mocker, with all
// that it brings, is for the examples of documents, and stands apart.
import { compareDateTime, date_time } from '@stoplight/prism-http/dist/validator/validators/dateTime.js';
import { Ajv, type AnySchema, type Options, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

export { getHttpOperationsFromSpec } from '@stoplight/prism-http/dist/utils/operations.js';
export { validateInput, validateOutput } from '@stoplight/prism-http/dist/validator/index.js';

/** Formats that Prism's copy of the formats has not, or has otherwise. */
export const DISPUTED_FORMATS: ReadonlySet<string> = new Set(['ipv4', 'time', 'iso-time', 'iso-date-time']);

const bodies = likePrism({});
const parameters = likePrism({ coerceTypes: true });

/**
 * The schema as a function that tells whether a value fits, as Prism would find; parameters, which come as texts, it
 * turns into what the schema names.
 * @throws Error for a schema that is none, or of another dialect than the usual one
 */
export function compile(schema: object, { of }: { readonly of: 'body' | 'parameters' }): ValidateFunction {
  return (of === 'body' ? bodies : parameters).compile(schema as AnySchema);
}

/** Stops at the first error: why something does not fit, Prism says itself. */
function likePrism(options: Options): Ajv {
  const ajv = new Ajv({
    strict: false,
    allowUnionTypes: true,
    allowMatchingProperties: true,
    logger: false,
    ...options,
  });
  addFormats.default(ajv);
  ajv.addFormat('date-time', { validate: date_time, compare: compareDateTime });
  return ajv;
}
