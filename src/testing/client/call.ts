import type { paths } from '../../providers/inspect/schema.ts';
import { toInspectError } from './error.ts';

/** Where a client asks, and how. */
export interface ClientOptions {
  /** What --inspect-token was given. */
  readonly token?: string | undefined;
  /** Another fetch than that of the platform. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

type Method = 'get' | 'put' | 'post' | 'delete';
type PathOf<M extends Method> = { [P in keyof paths]: paths[P] extends Record<M, object> ? P : never }[keyof paths];
type OperationOf<M extends Method, P extends keyof paths> = NonNullable<paths[P][M]>;

type JsonBody = { content: { 'application/json': unknown } };
type BodyOf<Operation> = Operation extends { requestBody?: infer Body } ? Extract<Body, JsonBody> : never;
type OrUndefined<T> = { [Name in keyof T]: T[Name] | undefined };

/** What an operation is given: the holes of its path, its query, its body. */
type Given<Operation> = (Operation extends { parameters: { path: infer Path } } ? { path: Path } : unknown) &
  (Operation extends { parameters: { query?: infer Query extends object } }
    ? { query?: OrUndefined<Query> }
    : unknown) &
  ([BodyOf<Operation>] extends [never] ? unknown : { body: BodyOf<Operation>['content']['application/json'] });

/** What an operation answers when all is well. */
type Answer<Operation> = Operation extends { responses: { 200: { content: infer Content } } }
  ? Content[keyof Content]
  : Operation extends { responses: { 201: { content: infer Content } } }
    ? Content[keyof Content]
    : undefined;

/** Any operation, as it goes out. */
export interface Request {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

/** Calls an operation by method and path, typed by the document. */
export type Call = <M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  ...given: object extends Given<OperationOf<M, P>>
    ? [given?: Given<OperationOf<M, P>>, signal?: AbortSignal | undefined]
    : [given: Given<OperationOf<M, P>>, signal?: AbortSignal | undefined]
) => Promise<Answer<OperationOf<M, P>>>;

/** Sends a request and hands back the answer, unless it refuses. */
export type Send = (method: string, path: string, request?: Request) => Promise<Response>;

/** The sender of a client: with its address, its token and its fetch. */
export function createSend(base: string | URL, { token, fetch = globalThis.fetch }: ClientOptions): Send {
  return async (method, template, { path = {}, query = {}, body, headers, signal } = {}) => {
    const url = new URL(
      template.replaceAll(/\{(\w+)\}/g, (_, hole) => encodeURIComponent(path[hole] ?? '')),
      base,
    );
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    const answer = await fetch(url, {
      method: method.toUpperCase(),
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    }).catch((cause) => {
      if (signal?.aborted) throw cause;
      throw new Error(`Nothing answers at ${url.origin}: start Ticketstub there, or mend the address.`, { cause });
    });
    if (!answer.ok) throw await toInspectError(answer, method.toUpperCase(), url);
    return answer;
  };
}

/** The typed caller on top of a sender. */
export function createCall(send: Send): Call {
  return async (method, path, given?: Request, signal?: AbortSignal) => {
    const answer = await send(method, path, { ...given, signal });
    // The emulator holds its answers against the document that these types come from.
    return (await contentOf(answer)) as never;
  };
}

async function contentOf(answer: Response): Promise<unknown> {
  if (answer.status === 204) return undefined;
  return answer.headers.get('content-type')?.includes('json') ? answer.json() : answer.text();
}
