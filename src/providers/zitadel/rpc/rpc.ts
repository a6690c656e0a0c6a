import type { UniversalServerResponse } from '@connectrpc/connect/protocol';
import { BODY_LIMIT_BYTES } from '../../../server/body.ts';
import { type HttpRequest, type HttpResponse, NOT_EMULATED, withHeaders } from '../../../server/http.ts';
import type { Perform } from '../../../server/provider.ts';
import type { RpcMethod } from './handlers.ts';
import { tooOld, unimplemented } from './unimplemented.ts';

/** How every call of an rpc is addressed: package, service, method. */
const CALL = /^\/(zitadel|grpc)\.[\w.]+\/\w+$/;

/** gRPC itself, whose status follows the body: not gRPC-Web, which was made for HTTP/1.1. */
const GRPC = /^application\/grpc(?!-web)/i;

/** The protocols' libraries, loaded when the first call comes: whoever speaks REST need not wait for them. */
interface Protocols {
  readonly methods: ReadonlyMap<string, RpcMethod>;
  readonly answer: (method: RpcMethod, request: HttpRequest, perform: Perform) => Promise<HttpResponse>;
}

let loading: Promise<Protocols> | undefined;

/**
 * Answers a call over gRPC, gRPC-Web or Connect, whichever its content type says (facts/zitadel.md 6); undefined for a
 * request that is none.
 */
export function answerRpc(document: URL, request: HttpRequest, perform: Perform): Promise<HttpResponse> | undefined {
  if (!CALL.test(request.path)) return undefined;
  if (request.method !== 'POST') return Promise.resolve({ status: 405, headers: { allow: 'POST' } });
  if (request.version === 1 && GRPC.test(request.headers['content-type'] ?? ''))
    return Promise.resolve(tooOld(request));
  loading ??= load(document);
  return loading.then(({ methods, answer }) => {
    const method = methods.get(request.path);
    return method ? answer(method, request, perform) : unimplemented(request);
  });
}

async function load(document: URL): Promise<Protocols> {
  const [{ callKey, createMethods }, { emptyMessage, lookAt }, { Code, ConnectError, createContextValues }] =
    await Promise.all([import('./handlers.ts'), import('./arrival.ts'), import('@connectrpc/connect')]);
  async function* bodyOf(body: HttpRequest['body'] | Uint8Array): AsyncGenerator<Uint8Array> {
    if (body === 'too_large') {
      throw new ConnectError(`message is larger than ${BODY_LIMIT_BYTES} bytes`, Code.ResourceExhausted);
    }
    if (body === 'unreadable') throw new ConnectError('the body could not be read', Code.InvalidArgument);
    yield body;
  }
  return {
    methods: createMethods(document, BODY_LIMIT_BYTES),
    answer: async ({ method, operation, handler }, request, perform) => {
      const arrival = lookAt(method.input, operation, request);
      const isDealtWith = arrival.fault !== undefined || arrival.json !== undefined;
      // That of the body as it was sent, which may have been compressed.
      const { 'content-length': _, ...headers } = withoutEndlessTime(request.headers);
      const response = await handler({
        httpVersion: request.version === 2 ? '2' : '1.1',
        method: request.method,
        // Whatever host the client names: it may be none at all.
        url: `http://localhost${request.path}`,
        header: new Headers(headers),
        body: bodyOf(isDealtWith ? emptyMessage(request) : request.body),
        signal: new AbortController().signal,
        contextValues: createContextValues().set(callKey, { request, perform, arrival }),
      });
      const answered = await collected(response);
      return operation ? answered : withHeaders(answered, NOT_EMULATED);
    },
  };
}

/** A timer of Node's that is asked for more milliseconds is over at once. */
const LONGEST_MS = 2 ** 31 - 1;

const UNIT_MS: Readonly<Record<string, number>> = { H: 3_600_000, M: 60_000, S: 1000, m: 1, u: 1e-3, n: 1e-6 };

/** The headers without a deadline that is too far away for a timer: nobody lives to see it. */
function withoutEndlessTime(headers: HttpRequest['headers']): HttpRequest['headers'] {
  const { 'grpc-timeout': grpc = '', 'connect-timeout-ms': connect = '', ...others } = headers;
  const [, amount, unit = ''] = /^(\d{1,8})([HMSmun])$/.exec(grpc) ?? /^(\d{1,10})()$/.exec(connect) ?? [];
  const milliseconds = Number(amount ?? 0) * (UNIT_MS[unit] ?? 1);
  return milliseconds > LONGEST_MS ? others : headers;
}

/** The whole answer: calls here have one message each way. */
async function collected({ status, header, body, trailer }: UniversalServerResponse): Promise<HttpResponse> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body ?? []) chunks.push(chunk);
  return {
    status,
    headers: Object.fromEntries(header ?? []),
    body: Buffer.concat(chunks),
    ...(trailer && { trailers: Object.fromEntries(trailer) }),
  };
}
