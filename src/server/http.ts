import { Html } from './html.ts';

/** A request as it came, before any provider has looked at it. */
export interface HttpRequest {
  /** Upper case. */
  readonly method: string;
  /** Still percent-encoded, without the query. */
  readonly path: string;
  /** Without the question mark. */
  readonly query: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The major version of HTTP. */
  readonly version: 1 | 2;
  /** `unreadable` when it was cut off or is not in the encoding that it claims. */
  readonly body: Buffer | 'too_large' | 'unreadable';
  /** Scheme, host and port that the client used, or the public URL: what links are built on. */
  readonly origin: string;
  /** The address that the request came from. */
  readonly ip: string;
  /** Whose signal is given when it is gone; it is costly, and not asked for before somebody wants it. */
  readonly client: { readonly signal: AbortSignal };
}

/** An answer. A plain object is sent as JSON, a page as HTML, text and bytes as they are. */
export interface HttpResponse {
  readonly status: number;
  /** By lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Html | string | object | Uint8Array | undefined;
  /**
   * Instead of a body: what there is to send since it was asked last. It is asked now and after every event, until the
   * client is gone.
   */
  readonly feed?: (() => string) | undefined;
  /** Headers that follow the body, by lower-case name; HTTP/2 alone can send them. */
  readonly trailers?: Readonly<Record<string, string>> | undefined;
}

/** The answer with these headers, in the place of its own of the same names. */
export function withHeaders(answer: HttpResponse, headers: HttpResponse['headers']): HttpResponse {
  const { status, body, feed, trailers } = answer;
  // Member by member: V8 is slow to add to an object that was spread.
  return { status, headers: { ...answer.headers, ...headers }, body, feed, trailers };
}

/** Marks the answer to what the vendor may have and the emulator has not, so that it does not look like "not found". */
export const NOT_EMULATED = { 'x-ticketstub': 'not-emulated' } as const;

/** Thrown to refuse a request; carries the whole answer, made by the provider's catalogue of errors. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly response: HttpResponse;

  constructor(response: HttpResponse) {
    super(`refused with ${response.status}`);
    this.response = response;
  }
}

/** Thrown by an operation that has nothing to answer yet: it is asked again after the next change, or after this time. */
export class Later extends Error {
  override readonly name = 'Later';
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    super(`to be asked again within ${milliseconds} ms`);
    this.milliseconds = milliseconds;
  }
}

/** Thrown by an operation that makes requests of its own first: what it will answer once they are made. */
export class Detour extends Error {
  override readonly name = 'Detour';
  readonly answer: Promise<HttpResponse>;

  constructor(answer: Promise<HttpResponse>) {
    super('to be answered after other requests');
    this.answer = answer;
    // Whoever awaits it is told of a failure; until then it is nobody's.
    answer.catch(() => {});
  }
}

/** The media type in which a body is sent; undefined where there is none, or where bytes say so themselves. */
export function contentTypeOf(body: HttpResponse['body']): string | undefined {
  if (body === undefined || body instanceof Uint8Array) return undefined;
  if (body instanceof Html) return 'text/html; charset=utf-8';
  return typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8';
}
