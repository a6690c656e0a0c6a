import type { createInstance, getHttpOperationsFromSpec, IHttpOperationConfig } from '@stoplight/prism-http';
import { type Checks, createChecks } from './checks.ts';
import { isJson } from './decode.ts';
import { type DescribedOperation, type DocumentOperation, operationsAt } from './document.ts';
import { readExtension } from './extension.ts';
import type { HttpResponse } from './http.ts';
import type { Prism } from './plain-fit.ts';
import { preparedOperation } from './prepared/operation.ts';
import { type Match, Router } from './router.ts';

type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
type PrismLogger = Parameters<typeof createInstance>[1]['logger'];

/** An operation as the document describes it, and as Prism knows it. All emulators share it. */
export interface Endpoint {
  readonly described: DescribedOperation;
  operation(): Promise<PrismOperation>;
  /** What holds its requests and answers against the document. */
  checks(): Promise<Checks>;
}

/** Which of the documented examples is wanted; nothing means that of the success. */
export type ExampleWish = Pick<IHttpOperationConfig, 'code' | 'exampleKey' | 'mediaTypes'>;

type Mocker = ReturnType<typeof createInstance>;

/** Prism wants a logger; all that it has to say is in our answers. */
const quiet = new Proxy({}, { get: (_, name) => (name === 'child' ? () => quiet : () => {}) }) as PrismLogger;

const UNCHECKED = {
  isProxy: false,
  errors: false,
  checkSecurity: false,
  upstreamProxy: undefined,
  validateRequest: false,
  validateResponse: false,
} as const;

let loading: Promise<Prism> | undefined;
let loadingMocker: Promise<Mocker> | undefined;

/** What of Prism reads operations and checks, loaded when it is first asked for: whoever ends before that need not wait. */
export function loadPrism(): Promise<Prism> {
  loading ??= import('./prism.ts');
  return loading;
}

/** Prism's own mocker, for the examples of a document. It brings most of Prism's weight, and few ask for it. */
function loadMocker(): Promise<Mocker> {
  loadingMocker ??= import('./prism-mocker.ts').then(({ createInstance }) =>
    createInstance({ ...UNCHECKED, mock: { dynamic: false } }, { logger: quiet }),
  );
  return loadingMocker;
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
    const own = loaded.get(location.href) ?? operationsAt(location).map((operation) => endpoint(operation, location));
    loaded.set(location.href, own);
    return new Contract([
      ...own,
      ...extensions.flatMap((file) => readExtension(file).map((operation) => endpoint(operation))),
    ]);
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

/**
 * Prism reads an operation when it is first asked for: of many, a start needs none. Those of a document of ours are
 * read already, by the build.
 */
function endpoint({ described, alone }: DocumentOperation, own?: URL): Endpoint {
  const read = async () => {
    const ready = own && preparedOperation<PrismOperation>(own, described.id);
    if (ready) return ready;
    // Prism does not know most vendor formats, and is stricter than the vendors where it does: a pattern goes first.
    const prism = await loadPrism();
    const [operation] = await prism.getHttpOperationsFromSpec(withoutShadowedFormats(alone()) as object);
    if (!operation) throw new Error(`Prism does not see ${described.id}`);
    // Prism would make the callbacks, but nothing leaves the machine; deprecation it would tell in a header of its own.
    return { ...operation, callbacks: [], deprecated: false };
  };
  const operation = once(read);
  return {
    described,
    operation,
    checks: once(async () => createChecks(await loadPrism(), await operation())),
  };
}

/** Does it when it is first asked for, and gives what came of that from then on. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

/** The documented example, or one made up from the schema; undefined when the document has none such. */
export async function exampleOf(
  { described, operation }: Endpoint,
  wish: ExampleWish,
): Promise<HttpResponse | undefined> {
  const request = { method: described.method as 'get', url: { path: described.template }, headers: {} };
  const mocker = await loadMocker();
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

/** Drops `format` wherever a `pattern` stands beside it: the pattern is what is checked, the format what is said. */
function withoutShadowedFormats(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutShadowedFormats);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).filter(
    ([key, value]) => !(key === 'format' && 'pattern' in node && typeof value === 'string'),
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutShadowedFormats(value)]));
}
