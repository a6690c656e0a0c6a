import { createInstance, getHttpOperationsFromSpec, type IHttpOperationConfig } from '@stoplight/prism-http';
import { type DescribedOperation, describeOperations, readDocument } from './document.ts';
import { Html } from './html.ts';
import { contentTypeOf, type HttpRequest, type HttpResponse } from './http.ts';
import { type Match, Router } from './router.ts';

type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
type PrismLogger = Parameters<typeof createInstance>[1]['logger'];

/** What Prism says of a request or an answer that does not fit. */
export interface Diagnostic {
  readonly path?: readonly string[];
  readonly code?: string | number;
  readonly message: string;
}

/** An operation as the document describes it, and as Prism knows it. */
export interface Endpoint {
  readonly described: DescribedOperation;
  readonly prism: PrismOperation;
}

/** Which of the documented examples is wanted; nothing means that of the success. */
export type ExampleWish = Pick<IHttpOperationConfig, 'code' | 'exampleKey' | 'mediaTypes'>;

/** What Prism checks of a request: everything decoded from its wire form, queries still as texts. */
export interface Candidate {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: HttpRequest['headers'];
  readonly body: unknown;
}

/** Answers the request; `diagnostics` say how it does not fit its document. Synchronous, and never throws. */
type Answer = (diagnostics: readonly Diagnostic[]) => HttpResponse;

const SEVERITY_ERROR = 0;

/** Prism wants a logger; all that it has to say is in our answers. */
const quiet = new Proxy({}, { get: (_, name) => (name === 'child' ? () => quiet : () => {}) }) as PrismLogger;

const SETTINGS = { isProxy: false, errors: false, checkSecurity: false, upstreamProxy: undefined } as const;

/**
 * The pipe that a request goes through: Prism checks it, our closure answers in the place of Prism's mocker, Prism
 * checks the answer. The closure travels in the `mock` setting of the call, which Prism hands through untouched.
 */
const CHECKED = { ...SETTINGS, validateRequest: true, validateResponse: true };
const pipe = createInstance(
  { ...CHECKED, mock: { dynamic: false } },
  {
    logger: quiet,
    mock: ({ input, config }) => {
      const { answer } = config as unknown as { readonly answer: Answer };
      return () => ({ _tag: 'Right', right: toPrism(answer(errorsOf(input.validations))) });
    },
  },
);

/** Prism's own mocker, for the examples of a document. */
const UNCHECKED = { ...SETTINGS, validateRequest: false, validateResponse: false };
const mocker = createInstance({ ...UNCHECKED, mock: { dynamic: false } }, { logger: quiet });

const loaded = new Map<string, Promise<Contract>>();

/** An OpenAPI document at work: it routes, validates and gives examples. Holds no state; all emulators share it. */
export class Contract {
  readonly operations: readonly DescribedOperation[];
  readonly #router = new Router<Endpoint>();

  private constructor(endpoints: readonly Endpoint[]) {
    for (const endpoint of endpoints)
      this.#router.add(endpoint.described.method, endpoint.described.template, endpoint);
    this.operations = endpoints.map(({ described }) => described);
  }

  /** The contract that this document makes; read once in a process. */
  static load(location: URL): Promise<Contract> {
    const known = loaded.get(location.href) ?? Contract.#read(location);
    loaded.set(location.href, known);
    return known;
  }

  static async #read(location: URL): Promise<Contract> {
    const document = readDocument(location);
    // Prism does not know most vendor formats, and is stricter than the vendors where it does: a pattern goes first.
    const operations = await getHttpOperationsFromSpec(withoutShadowedFormats(document) as object);
    const byPlace = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
    return new Contract(
      describeOperations(document).map((described) => {
        const prism = byPlace.get(`${described.method} ${described.template}`);
        if (!prism) throw new Error(`${location.href}: Prism does not see ${described.id}`);
        return { described, prism };
      }),
    );
  }

  /** The operation at this method and path. HEAD leads where GET does. */
  match(method: string, path: string): Match<Endpoint> | undefined {
    const verb = method.toLowerCase();
    return this.#router.find(verb, path) ?? (verb === 'head' ? this.#router.find('get', path) : undefined);
  }
}

/**
 * Has Prism check the candidate, `answer` answer it, and Prism check the answer.
 * @returns how the answer does not fit its document
 */
export async function throughPrism(
  { described, prism }: Endpoint,
  candidate: Candidate,
  answer: Answer,
): Promise<Diagnostic[]> {
  const request = {
    method: described.method as 'get',
    url: { path: normalPath(described.template, candidate.path), query: { ...candidate.query } },
    // Whatever the body came as, Prism gets its value and checks it as JSON.
    headers: { ...candidate.headers, 'content-type': 'application/json', 'content-length': '' },
    body: candidate.body,
  };
  const mock = { dynamic: false, answer } as unknown as IHttpOperationConfig;
  const result = await pipe.request(request, [prism], { ...CHECKED, mock })();
  if (result._tag === 'Left') throw result.left;
  return errorsOf(result.right.validations.output);
}

/** The documented example, or undefined when the document has none such. */
export async function exampleOf({ described, prism }: Endpoint, wish: ExampleWish): Promise<HttpResponse | undefined> {
  const request = { method: described.method as 'get', url: { path: described.template }, headers: {} };
  const result = await mocker.request(request, [prism], { ...UNCHECKED, mock: { dynamic: false, ...wish } })();
  if (result._tag === 'Left') return undefined;
  const { statusCode, headers, body } = result.right.output;
  const named = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    status: statusCode,
    headers: { ...Object.fromEntries(named), 'x-ticketstub': 'example' },
    ...(body !== undefined && { body: body as object | string }),
  };
}

function errorsOf(diagnostics: readonly (Diagnostic & { readonly severity: number })[]): Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === SEVERITY_ERROR);
}

/** The path with every parameter encoded in the one way that Prism's own matching reads back. */
function normalPath(template: string, parameters: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''));
}

/** Drops `format` wherever a `pattern` stands beside it: the pattern is what is checked, the format what is said. */
function withoutShadowedFormats(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutShadowedFormats);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).filter(([key]) => !(key === 'format' && 'pattern' in node));
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutShadowedFormats(value)]));
}

function toPrism({ status, headers, body }: HttpResponse) {
  const type = contentTypeOf(body);
  return {
    statusCode: status,
    headers: { ...(type !== undefined && { 'content-type': type }), ...headers },
    body: body instanceof Html ? body.text : body,
  };
}
