import { readFileSync } from 'node:fs';
import type { OpenAPIV3_1 } from 'openapi-types';
import { parse } from 'yaml';
import { PREPARED } from '../core/package-root.ts';
import { preparedOperations } from './prepared/described.ts';
import type { Schema } from './provider.ts';
import { References } from './references.ts';

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
  /** The documented answers: what each status means. */
  readonly answers: ReadonlyMap<number, string>;
  /** Described only: answered with its example. */
  readonly exampleOnly: boolean;
  /** Whether a GET does something, so that a HEAD, which asks what is there, is answered without it. */
  readonly acts: boolean;
  /** How the vendor's behaviour is known: recorded, documented or inferred; undefined for our own operations. */
  readonly evidence: string | undefined;
  /** What it does not do as the vendor does; undefined where nothing of that kind is known. */
  readonly differs: string | undefined;
}

/** A parameter that an operation takes. */
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
  const known = documents.get(location.href) ?? read(location);
  documents.set(location.href, known);
  return known;
}

/** The build keeps the documents as JSON, which is read a hundred times faster; the source has the YAML alone. */
function read(location: URL): ApiDocument {
  const name = location.pathname.replace(/^.*\/(.*)\.yaml$/, '$1.json');
  const text = PREPARED ? readFileSync(new URL(`openapi/${name}`, PREPARED), 'utf8') : undefined;
  return text === undefined ? parse(readFileSync(location, 'utf8')) : JSON.parse(text);
}

/** Every operation of a document of ours. The build has read them, so that a start does without the document itself. */
export function operationsAt(location: URL): readonly DocumentOperation[] {
  const read = () => operationsOf(readDocument(location));
  return preparedOperations(location, read) ?? read();
}

/** An operation of a document. */
export interface DocumentOperation {
  readonly described: DescribedOperation;
  /** A document with nothing in it but this operation and what it refers to; a copy. */
  alone(): object;
}

/**
 * Every operation of a document.
 * @throws Error for a reference that leads nowhere
 */
export function operationsOf(document: ApiDocument): DocumentOperation[] {
  const { openapi, info, paths, security } = document;
  const references = new References(document);
  const base = basePath(document);
  return Object.entries(object(paths)).flatMap(([path, shorthand]) => {
    const item = object(references.follow(shorthand));
    const methods = METHODS.filter((method) => item[method] !== undefined);
    return methods.map((method) => {
      const place = { method, template: `${base}${path}` };
      const own = object(item[method]);
      // What is said for the whole path, or the whole document, is said in the operation.
      const parameters = [...list(item['parameters']), ...list(own['parameters'])];
      const operation = { security, ...own, parameters };
      const alone = () => {
        const { node, shared } = references.excerpt(operation);
        return { openapi, info, shared, paths: { [place.template]: { [method]: node } } };
      };
      return { described: describe(references, place, operation), alone };
    });
  });
}

function describe(
  references: References,
  { method, template }: Pick<DescribedOperation, 'method' | 'template'>,
  operation: Json,
): DescribedOperation {
  const at = (node: unknown) => object(references.follow(node));
  const responses = Object.entries(object(operation['responses']))
    // What `default` describes has no status of its own.
    .filter(([status]) => /^\d+$/.test(status))
    .map(([status, response]) => [Number(status), at(response)] as const);
  const content = object(at(operation['requestBody'])['content']);
  return {
    id: String(operation['operationId']),
    method,
    template,
    scopes: scopesOf(operation['security']),
    parameters: list(operation['parameters']).map((raw) => {
      const parameter = at(raw);
      const schema = { description: parameter['description'], ...object(references.resolve(parameter['schema'])) };
      return { ...parameter, schema } as unknown as DescribedParameter;
    }),
    bodies: new Map(
      Object.entries(content).map(([type, media]) => [type, object(references.resolve(at(media)['schema'])) as Schema]),
    ),
    examples: new Map(
      responses.flatMap(([status, response]) =>
        Object.entries(object(response['content'])).flatMap(([mediaType, media]) =>
          Object.keys(object(object(media)['examples'])).map((name) => [name, { status, mediaType }] as const),
        ),
      ),
    ),
    answers: new Map(responses.map(([status, response]) => [status, String(response['description'] ?? '')])),
    exampleOnly: operation['x-ticketstub'] === 'example',
    acts: operation['x-acts'] === true,
    evidence: operation['x-evidence'] as string | undefined,
    differs: operation['x-differs'] as string | undefined,
  };
}

/** What every path of the document stands under: the path of its first server. */
function basePath({ servers }: ApiDocument): string {
  const { url = '', variables } = object(list(servers)[0]);
  return String(url)
    .replaceAll(/\{([^}]+)\}/g, (_, name: string) => String(object(object(variables)[name])['default'] ?? ''))
    .replace(/^([a-z]+:)?\/\/[^/]*/i, '')
    .replace(/\/+$/, '');
}

/**
 * The scopes of all alternatives together: one that names none is another way to show the same credential. Without an
 * alternative, or with one that asks for nothing, the operation is open to everyone.
 */
function scopesOf(security: unknown): readonly string[] | undefined {
  const alternatives = list(security).map((requirement) => Object.values(object(requirement)));
  if (alternatives.length === 0 || alternatives.some((schemes) => schemes.length === 0)) return undefined;
  return [...new Set(alternatives.flat(2))] as string[];
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
