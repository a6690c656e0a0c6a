import { parse as parseForm } from 'qs';
import type { DescribedOperation } from './document.ts';
import type { Schema } from './provider.ts';

/** A body as its media type says it; `malformed` when it is not what it claims to be. */
export type DecodedBody =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly kind: 'malformed'; readonly reason: string }
  | { readonly ok: false; readonly kind: 'unsupported' };

/** Members that a form may nest and repeat; more is refused by leaving them unparsed. */
const FORM_LIMITS = { depth: 4, parameterLimit: 1000, arrayLimit: 100 };

/** Levels that a JSON body may nest: nobody means more, and what goes through it calls itself for each. */
const DEPTH_LIMIT = 100;
const SCALARS: ReadonlySet<string> = new Set(['integer', 'number', 'boolean', 'null']);
/** How the parser quotes what it cannot read, which may be a part of a password. */
const QUOTATION = /, (\.{3})?".*"(\.{3})? is not valid JSON$/s;
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/**
 * The value of a request body. `bodies` are the media types that the operation takes, with their schemas: a form's
 * texts become the numbers and booleans that the schema names. A body without a content type counts as JSON, one of a
 * type that is neither JSON nor a form as a text; no body is undefined.
 */
export async function decodeBody(
  bytes: Buffer,
  contentType: string | undefined,
  bodies: ReadonlyMap<string, Schema>,
): Promise<DecodedBody> {
  if (bytes.length === 0) return { ok: true, value: undefined };
  const type = mediaTypeOf(contentType);
  const schema = bodies.get(type);
  if (!schema) return { ok: false, kind: 'unsupported' };
  const text = bytes.toString('utf8');
  try {
    if (isJson(type)) return { ok: true, value: parseJson(text) };
    if (type === 'multipart/form-data') return { ok: true, value: typed(await readParts(bytes, contentType), schema) };
  } catch (error) {
    return { ok: false, kind: 'malformed', reason: (error as Error).message.replace(QUOTATION, '') };
  }
  const isForm = type === 'application/x-www-form-urlencoded';
  return { ok: true, value: isForm ? typed(parseForm(text, FORM_LIMITS), schema) : text };
}

/** The media type of a content type header, without its parameters. */
export function mediaTypeOf(contentType = 'application/json'): string {
  return contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** Whether a body of this type is JSON. */
export function isJson(contentType: string | undefined): boolean {
  return /[/+]json$/.test(mediaTypeOf(contentType));
}

function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  // Each level takes two characters.
  if (text.length > 2 * DEPTH_LIMIT && isDeeperThan(value, DEPTH_LIMIT))
    throw new RangeError(`it nests more than ${DEPTH_LIMIT} levels`);
  return value;
}

/** The parts of a multipart form by name, files as their text; a name that comes more than once has a list. */
async function readParts(bytes: Buffer, contentType = ''): Promise<Record<string, unknown>> {
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const parts = [...form].map(
    async ([name, part]) => [name, typeof part === 'string' ? part : await part.text()] as const,
  );
  return collect(await Promise.all(parts));
}

/** The parameters that the document names here, as the values their schemas name. */
export function typedParameters(
  described: DescribedOperation,
  place: 'path' | 'query',
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const here = described.parameters.filter((it) => it.in === place && values[it.name] !== undefined);
  if (here.length === 0) return {};
  return Object.fromEntries(here.map(({ name, schema }) => [name, typed(values[name], schema)]));
}

/**
 * The query as Prism is to check it. Prism leaves empty values out and reads numbers more freely than we do: a text that
 * stands for no number and no boolean, where its schema names only these, gets a character in front that none has.
 */
export function checkableQuery(
  described: DescribedOperation,
  query: Readonly<Record<string, string | string[]>>,
): Record<string, string | string[]> {
  if (Object.keys(query).length === 0) return query;
  const marked = described.parameters.flatMap(({ in: place, name, schema }) => {
    const value = query[name];
    const refused =
      place === 'query' &&
      typeof value === 'string' &&
      [schema.type ?? 'string'].flat().every((type) => SCALARS.has(type)) &&
      typeof typed(value, schema) === 'string';
    return refused ? [[name, `\0${value}`] as const] : [];
  });
  return { ...query, ...Object.fromEntries(marked) };
}

/** A query by name; a name that comes more than once has a list. */
export function collectQuery(query: string): Record<string, string | string[]> {
  return query === '' ? {} : collect(new URLSearchParams(query));
}

function collect(entries: Iterable<readonly [string, string]>): Record<string, string | string[]> {
  const values = new Map<string, string | string[]>();
  for (const [name, value] of entries) {
    const before = values.get(name);
    values.set(name, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(values);
}

/** Path parameters without their percent-encoding; undefined when one is malformed. */
export function decodePath(parameters: Readonly<Record<string, string>>): Record<string, string> | undefined {
  try {
    return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    return undefined;
  }
}

/** Told level by level, not by recursion: that is what has to be found out before anything recurses. */
function isDeeperThan(value: unknown, limit: number): boolean {
  let level = [value];
  for (let depth = 0; depth <= limit && level.length > 0; depth += 1) {
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return level.length > 0;
}

/** What a text stands for under this schema; a text that does not fit stays one, for the validator to refuse. */
function typed(value: unknown, schema: Schema | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => typed(item, schema?.items));
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([name, item]) => [name, typed(item, schema?.properties?.[name])]);
    return Object.fromEntries(members);
  }
  if (typeof value !== 'string' || schema === undefined) return value;
  const types = [schema.type ?? []].flat();
  // A list of one, as queries and forms write it.
  if (types.includes('array')) return [typed(value, schema.items)];
  if (types.includes('boolean') && (value === 'true' || value === 'false')) return value === 'true';
  if (types.includes('integer') || types.includes('number')) {
    if (NUMBER.test(value) && Number.isFinite(Number(value))) return Number(value);
  }
  return value;
}
