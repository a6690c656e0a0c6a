import { readFileSync } from 'node:fs';
import type { OpenAPIV3_1 } from 'openapi-types';
import { parse } from 'yaml';
import type { Schema } from './provider.ts';

/** One endpoint of a document, as far as the road of a request needs it. */
export interface DescribedOperation {
  readonly id: string;
  /** Lower case. */
  readonly method: string;
  /** The path with its parameters in braces. */
  readonly template: string;
  /** The scopes of which one is needed; undefined where no credential is asked for. */
  readonly scopes: readonly string[] | undefined;
  readonly parameters: readonly DescribedParameter[];
  /** The body's schema by media type; empty where no body is described. */
  readonly bodies: ReadonlyMap<string, Schema>;
  /** The named examples, and which answer each belongs to. */
  readonly examples: ReadonlyMap<string, { readonly status: number; readonly mediaType: string }>;
  readonly statuses: readonly number[];
  /** Described only: answered with its example. */
  readonly exampleOnly: boolean;
  /** How the vendor's behaviour is known: recorded, documented or inferred; undefined for our own operations. */
  readonly evidence: string | undefined;
  /** What it does not do as the vendor does; undefined where nothing of that kind is known. */
  readonly differs: string | undefined;
}

export interface DescribedParameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly schema: Schema;
}

export type ApiDocument = OpenAPIV3_1.Document;
type Json = Readonly<Record<string, unknown>>;

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

const documents = new Map<string, ApiDocument>();

/** The document at this place; read once in a process, and not to be changed. */
export function readDocument(location: URL): ApiDocument {
  const known = documents.get(location.href) ?? (parse(readFileSync(location, 'utf8')) as ApiDocument);
  documents.set(location.href, known);
  return known;
}

/** Every operation of a document. */
export function describeOperations(document: ApiDocument): DescribedOperation[] {
  const root = document as unknown as Json;
  return Object.entries(document.paths ?? {}).flatMap(([template, item]) => {
    const shared = list(item?.parameters);
    return METHODS.flatMap((method) => {
      const operation = (item as Json | undefined)?.[method];
      return operation === undefined ? [] : [describe(root, template, method, operation as Json, shared)];
    });
  });
}

function describe(
  root: Json,
  template: string,
  method: string,
  operation: Json,
  shared: readonly unknown[],
): DescribedOperation {
  const responses = Object.entries(object(operation['responses'])).map(
    ([status, response]) => [Number(status), object(resolveRef(root, response))] as const,
  );
  const content = object(object(resolveRef(root, operation['requestBody']))['content']);
  return {
    id: String(operation['operationId']),
    method,
    template,
    scopes: scopesOf(operation['security']),
    parameters: [...shared, ...list(operation['parameters'])].map((raw) => {
      const parameter = object(resolveRef(root, raw));
      const schema = { description: parameter['description'], ...object(resolveRefs(root, parameter['schema'])) };
      return { ...parameter, schema } as unknown as DescribedParameter;
    }),
    bodies: new Map(
      Object.entries(content).map(([type, media]) => [type, resolveRefs(root, object(media)['schema']) as Schema]),
    ),
    examples: new Map(
      responses.flatMap(([status, response]) =>
        Object.entries(object(response['content'])).flatMap(([mediaType, media]) =>
          Object.keys(object(object(media)['examples'])).map((name) => [name, { status, mediaType }] as const),
        ),
      ),
    ),
    statuses: responses.map(([status]) => status),
    exampleOnly: operation['x-ticketstub'] === 'example',
    evidence: operation['x-evidence'] as string | undefined,
    differs: operation['x-differs'] as string | undefined,
  };
}

/** The first security requirement's scopes; an operation without any is open to everyone. */
function scopesOf(security: unknown): readonly string[] | undefined {
  const [requirement] = list(security);
  if (requirement === undefined) return undefined;
  return Object.values(object(requirement)).flat() as string[];
}

function resolveRef(root: Json, node: unknown): unknown {
  const reference = object(node)['$ref'];
  if (typeof reference !== 'string') return node;
  const target = reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((at, key) => object(at)[key.replaceAll('~1', '/').replaceAll('~0', '~')], root);
  return resolveRef(root, target);
}

/** The node with every reference in it replaced by what it names. Our documents have no cycles. */
function resolveRefs(root: Json, node: unknown): unknown {
  const resolved = resolveRef(root, node);
  if (Array.isArray(resolved)) return resolved.map((item) => resolveRefs(root, item));
  if (typeof resolved !== 'object' || resolved === null) return resolved;
  return Object.fromEntries(Object.entries(resolved).map(([key, value]) => [key, resolveRefs(root, value)]));
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
