import { createRequire } from 'node:module';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { SeedError } from './misuse.ts';
import { didYouMean } from './suggest.ts';

const require = createRequire(import.meta.url);
const validators = new WeakMap<object, Map<string, ValidateFunction>>();
const vouched = new WeakSet<object>();

/** Has this object, as it is, taken for one that fits wherever it is checked: part of the code, and held to it by tests. */
export function vouchFor(value: object): void {
  vouched.add(value);
}

/** Whether this need not be checked, for it is part of the code. */
export function isVouchedFor(value: unknown): boolean {
  return typeof value === 'object' && value !== null && vouched.has(value);
}

/**
 * Checks a piece of a seed, or of whatever else the user writes, against a schema. `root` gives the document in which
 * the schema's references are looked up; nobody asks for it where there is nothing to check.
 * @throws SeedError that names the first place that does not fit, and what would
 */
export function checkSeed(root: () => object, pointer: string, value: unknown): void {
  if (isVouchedFor(value)) return;
  const validate = validatorOf(root(), pointer);
  if (validate(value)) return;
  // Of a choice, what each of its forms lacks comes first; the choice itself says more.
  const errors = validate.errors ?? [];
  const error = errors.find(({ keyword }) => keyword === 'oneOf') ?? errors[0];
  if (error) throw misfitOf(error);
}

/** What is lacking may well be there under a name with an error in it, which says more. */
function misfitOf(error: ErrorObject): SeedError {
  const known = knownKeys(error);
  const unknown = error.keyword === 'required' || error.keyword === 'oneOf' ? unknownKey(error, known) : undefined;
  return unknown === undefined
    ? new SeedError(pathOf(error), reasonOf(error))
    : new SeedError([...pathOf(error), unknown], notKnown(unknown, known));
}

function unknownKey({ data, parentSchema }: ErrorObject, known: readonly string[]): string | undefined {
  if (parentSchema?.['additionalProperties'] !== false) return undefined;
  return Object.keys(Object(data)).find((key) => !known.includes(key));
}

function knownKeys({ parentSchema }: ErrorObject): string[] {
  return Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {});
}

function notKnown(key: string, known: readonly string[]): string {
  return `is not known here${didYouMean(key, known)}${known.length > 0 ? `; known are ${known.join(', ')}` : ''}`;
}

/** Compiled once for each document: every emulator of a process checks its seed with it. */
function validatorOf(root: object, pointer: string): ValidateFunction {
  const known = validators.get(root)?.get(pointer);
  if (known) return known;
  // Loaded now, for a start without a seed of its user's needs neither, and compiling takes a third of a second.
  const { Ajv2020 } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  const addFormats = require('ajv-formats') as typeof import('ajv-formats');
  // Formats with a vendor's own name are none it knows, and no reason to warn: the pattern beside them is checked.
  const ajv = new Ajv2020({ strict: false, verbose: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...root, $id: 'document' });
  const compiled = ajv.getSchema(`document#${pointer}`);
  if (!compiled) throw new Error(`There is no schema at ${pointer}.`);
  validators.set(root, new Map(validators.get(root)).set(pointer, compiled));
  return compiled;
}

function pathOf({ instancePath, keyword, params }: ErrorObject): (string | number)[] {
  const steps = instancePath.split('/').slice(1);
  const path = steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
  return keyword === 'additionalProperties' ? [...path, params['additionalProperty']] : path;
}

function reasonOf(error: ErrorObject): string {
  const { keyword, params, message, parentSchema, data } = error;
  switch (keyword) {
    case 'additionalProperties':
      return notKnown(String(params['additionalProperty']), knownKeys(error));
    case 'required':
      return `lacks ${params['missingProperty']}`;
    case 'enum': {
      const allowed = (params['allowedValues'] as unknown[]).map(String);
      return `is none of ${allowed.join(', ')}${didYouMean(String(data), allowed)}`;
    }
    case 'oneOf': {
      const forms = (parentSchema as { oneOf: readonly { required?: readonly string[] }[] }).oneOf;
      const names = forms.flatMap(({ required = [] }) => required);
      return names.length > 0 ? `needs exactly one of ${names.join(', ')}` : `${message}`;
    }
    default:
      return message ?? `does not fit (${keyword})`;
  }
}
