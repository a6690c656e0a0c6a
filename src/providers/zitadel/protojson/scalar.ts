import { ProtoJsonError } from './error.ts';
import { type JsonNode, wordPlace } from './parse.ts';
import type { Reading } from './read.ts';
import type { ProtoSchema } from './schema.ts';

/** A node that is neither message nor list. */
type Scalar = Extract<JsonNode, { kind: 'scalar' }>;

/** A field, as errors and warnings call it. */
interface Field {
  readonly name: string;
  /** The way to it from the top of the message. */
  readonly way: string;
}

/**
 * Reads a value that is neither message nor list; undefined for an enum's value that counts as not given.
 * @throws ProtoJsonError for one of another type
 */
export function readScalar(reading: Reading, node: Scalar, schema: ProtoSchema, { name, way }: Field): unknown {
  const refuse = (kind: string) =>
    new ProtoJsonError(`invalid value for ${kind} field ${name}: ${node.raw}`, wordPlace(reading.text, node.at));
  const { value } = node;
  if (schema.enum) {
    const isEnum = typeof value === 'string' || (typeof value === 'number' && integer(node, {}) !== undefined);
    return isEnum ? enumName(reading, node, schema, way) : raise(refuse('enum'));
  }
  if (schema.type === 'boolean') return typeof value === 'boolean' ? value : raise(refuse('bool'));
  if (schema.type === 'integer' || schema.format === 'uint64' || schema.format === 'int64') {
    return integer(node, schema) ?? raise(refuse(schema.format ?? 'int32'));
  }
  if (typeof value !== 'string') {
    if (schema.format === 'date-time' || schema.format === 'google-duration')
      throw new ProtoJsonError(`unexpected token ${node.raw}`, `syntax error ${wordPlace(reading.text, node.at)}`);
    throw refuse(schema.format === 'byte' ? 'bytes' : 'string');
  }
  const form = schema.format === undefined ? undefined : WELL_KNOWN[schema.format];
  if (!form) return value;
  const read = form.read(value);
  if (read !== undefined) return read;
  if (form.message === undefined) throw refuse('bytes');
  throw new ProtoJsonError(`invalid ${form.message} value ${node.raw}`, wordPlace(reading.text, node.at));
}

/** The name of an enum value; undefined for one that counts as not given. */
function enumName(reading: Reading, { value, raw }: Scalar, schema: ProtoSchema, way: string): unknown {
  const { enum: names = [], 'x-defined-only': definedOnly } = schema;
  if (typeof value === 'number') {
    return names[value] ?? (definedOnly ? value : undefined);
  }
  if (names.includes(value)) return value;
  if (typeof value === 'string') reading.ignored.push(`${way}: ${raw}`);
  return undefined;
}

const LIMITS: Readonly<Record<string, readonly [bigint, bigint]>> = {
  uint64: [0n, 2n ** 64n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint32: [0n, 2n ** 32n - 1n],
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
};

/** A whole number, written as a number or in quotes: a text where it may have 64 bits. */
function integer({ value }: Scalar, { type, format = 'int32' }: ProtoSchema): string | number | undefined {
  const text = typeof value === 'number' ? wholeText(value) : value;
  if (typeof text !== 'string' || !/^-?\d{1,20}$/.test(text)) return undefined;
  const [least, most] = LIMITS[format] ?? [0n, 0n];
  const number = BigInt(text);
  if (number < least || number > most) return undefined;
  return type === 'integer' ? Number(number) : String(number);
}

function wholeText(value: number): string | undefined {
  return Number.isInteger(value) ? BigInt(value).toString() : undefined;
}

/** Texts that stand for something else. */
const WELL_KNOWN: Readonly<
  Record<string, { readonly message?: string; read(text: string): string | undefined } | undefined>
> = {
  'date-time': {
    message: 'google.protobuf.Timestamp',
    read: (text) => {
      const is = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.test(text);
      const instant = is ? Date.parse(text) : Number.NaN;
      return Number.isNaN(instant) || instant < 0 ? undefined : new Date(instant).toISOString();
    },
  },
  'google-duration': {
    message: 'google.protobuf.Duration',
    read: (text) => (/^-?\d{1,12}(\.\d{1,9})?s$/.test(text) ? text : undefined),
  },
  byte: {
    read: (text) => (/^[\w+/-]*={0,2}$/.test(text) ? Buffer.from(text, 'base64').toString('base64') : undefined),
  },
};

function raise(error: ProtoJsonError): never {
  throw error;
}
