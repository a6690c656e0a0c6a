import type { createInstance, getHttpOperationsFromSpec, IHttpOperationConfig } from '@stoplight/prism-http';
import { isJson } from './decode.ts';
import { type DescribedOperation, type DocumentOperation, operationsOf, readDocument } from './document.ts';
import { readExtension } from './extension.ts';
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

/** An operation as the document describes it, and as Prism knows it. All emulators share it. */
export interface Endpoint {
  readonly described: DescribedOperation;
  operation(): Promise<PrismOperation>;
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

const CHECKED = { ...SETTINGS, validateRequest: true, validateResponse: true };
const UNCHECKED = { ...SETTINGS, validateRequest: false, validateResponse: false };

/** Prism at work. */
interface Prism {
  readonly operationsOf: typeof getHttpOperationsFromSpec;
  /**
   * What a request goes through: Prism checks it, our closure answers in the place of Prism's mocker, Prism checks the
   * answer. The closure travels in the `mock` setting of the call, which Prism hands through untouched.
   */
  readonly pipe: ReturnType<typeof createInstance>;
  /** Prism's own mocker, for the examples of a document. */
  readonly mocker: ReturnType<typeof createInstance>;
}

let loading: Promise<Prism> | undefined;

/** Prism, loaded when it is first asked for: whoever ends before that, or is told what is wrong, need not wait. */
export function loadPrism(): Promise<Prism> {
  loading ??= beginPrism();
  return loading;
}

async function beginPrism(): Promise<Prism> {
  const { createInstance, getHttpOperationsFromSpec } = await import('./prism.ts');
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
  const mocker = createInstance({ ...UNCHECKED, mock: { dynamic: false } }, { logger: quiet });
  return { operationsOf: getHttpOperationsFromSpec, pipe, mocker };
}

const loaded = new Map<string, readonly Endpoint[]>();

/** OpenAPI documents at work: they route, validate and give examples. Holds no state. */
export class Contract {
  readonly operations: readonly DescribedOperation[];
  readonly #router = new Router<Endpoint>();
  readonly #endpoints: ReadonlyMap<string, Endpoint>;

  private constructor(endpoints: readonly Endpoint[]) {
    const served = endpoints.filter((it) => this.#router.add(it.described.method, it.described.template, it));
    this.operations = served.map(({ described }) => described);
    // Ours come first, and their ids stay theirs.
    this.#endpoints = new Map(served.toReversed().map((it) => [it.described.id, it]));
  }

  /**
   * The contract that a document of ours makes, with the vendor's own documents for whatever ours does not describe.
   * Ours is read once in a process; a vendor's is read each time, for it may have changed.
   * @throws MisuseError for a vendor's document that cannot be followed
   */
  static load(location: URL, extensions: readonly string[] = []): Contract {
    const own = loaded.get(location.href) ?? operationsOf(readDocument(location)).map(endpoint);
    loaded.set(location.href, own);
    return new Contract([...own, ...extensions.flatMap((file) => readExtension(file).map(endpoint))]);
  }

  /** The operation at this method and path. HEAD leads where GET does. */
  match(method: string, path: string): Match<Endpoint> | undefined {
    const verb = method.toLowerCase();
    return this.#router.find(verb, path) ?? (verb === 'head' ? this.#router.find('get', path) : undefined);
  }

  /** Whether there is an operation at this path, by whatever method. */
  describes(path: string): boolean {
    return this.#router.has(path);
  }

  /** What stands behind an operation's id. */
  endpoint(id: string): Endpoint | undefined {
    return this.#endpoints.get(id);
  }
}

/** Prism reads an operation when it is first asked for: of many, a start needs none. */
function endpoint({ described, alone }: DocumentOperation): Endpoint {
  let known: Promise<PrismOperation> | undefined;
  const read = async () => {
    // Prism does not know most vendor formats, and is stricter than the vendors where it does: a pattern goes first.
    const prism = await loadPrism();
    const [operation] = await prism.operationsOf(withoutShadowedFormats(alone()) as object);
    if (!operation) throw new Error(`Prism does not see ${described.id}`);
    // Prism would make the callbacks, but nothing leaves the machine; deprecation it would tell in a header of its own.
    return { ...operation, callbacks: [], deprecated: false };
  };
  return {
    described,
    operation: () => {
      known ??= read();
      return known;
    },
  };
}

/**
 * Has Prism check the candidate, `answer` answer it, and Prism check the answer.
 * @returns how the answer does not fit its document
 */
export async function throughPrism(
  { described, operation }: Endpoint,
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
  // An example that does not fit its schema is the fault of its document; those of ours are linted.
  const settings = { ...CHECKED, validateResponse: !described.exampleOnly, mock };
  const { pipe } = await loadPrism();
  const result = await pipe.request(request, [await operation()], settings)();
  if (result._tag === 'Left') throw result.left;
  return errorsOf(result.right.validations.output);
}

/** The documented example, or one made up from the schema; undefined when the document has none such. */
export async function exampleOf(
  { described, operation }: Endpoint,
  wish: ExampleWish,
): Promise<HttpResponse | undefined> {
  const request = { method: described.method as 'get', url: { path: described.template }, headers: {} };
  const { mocker } = await loadPrism();
  const settings = { ...UNCHECKED, mock: { dynamic: false, ...wish } };
  const result = await mocker.request(request, [await operation()], settings)();
  if (result._tag === 'Left') return undefined;
  const { statusCode, headers, body } = result.right.output;
  const named = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const);
  // A document may write a number; on the wire, and in the journal, a header is a text.
  const texts = named.filter(([, value]) => value !== null).map(([name, value]) => [name, String(value)]);
  const { 'content-type': type, ...more }: Record<string, string> = Object.fromEntries(texts);
  return {
    status: statusCode,
    headers: { ...more, ...(type && body !== undefined && { 'content-type': type }), 'x-ticketstub': 'example' },
    body: (typeof body === 'string' && isJson(type) ? JSON.stringify(body) : body) as HttpResponse['body'],
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
  const entries = Object.entries(node).filter(
    ([key, value]) => !(key === 'format' && 'pattern' in node && typeof value === 'string'),
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutShadowedFormats(value)]));
}

function toPrism({ status, headers, body: given, feed }: HttpResponse) {
  // Of what comes bit by bit there is nothing yet.
  const body = feed ? '' : given;
  const type = contentTypeOf(body);
  return {
    statusCode: status,
    headers: { ...(type !== undefined && { 'content-type': type }), ...headers },
    body: body instanceof Html ? body.text : body,
  };
}
