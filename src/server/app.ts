import { IncomingMessage, type RequestListener, ServerResponse } from 'node:http';
import express, { type Express, type Request, type Response } from 'express';
import { readBytes, withoutEncoding } from './body.ts';
import type { CompleteResponse } from './complete.ts';
import { isFlow, pour } from './flow.ts';
import type { Handler } from './handler.ts';
import type { HttpRequest } from './http.ts';
import { toRequest } from './incoming.ts';

const NO_BODY = Buffer.alloc(0);

/** What answers the requests of HTTP/1.1, and what the server is to make them as. */
export interface App {
  readonly listener: RequestListener;
  readonly classes: {
    readonly IncomingMessage: typeof IncomingMessage;
    readonly ServerResponse: typeof ServerResponse;
  };
}

/** The HTTP/1.1 side of an emulator: reads a request once, has it handled, writes the answer. */
export function createApp(handle: Handler, publicUrl: string | undefined): App {
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.use(async (from, to) => {
    write(to, await handle(await readRequest(from, publicUrl, new Departure(to))));
  });
  return { listener: app, classes: classesOf(app) };
}

/**
 * Requests and answers as Express wants them. It gives every one the prototype of its own, unless it has that already;
 * and an object that changes its prototype is slow from then on, ten times as slow as all that Express does.
 */
function classesOf(app: Express): App['classes'] {
  class AppRequest extends IncomingMessage {}
  class AppResponse<From extends IncomingMessage> extends ServerResponse<From> {}
  Object.setPrototypeOf(AppRequest.prototype, app.request);
  Object.setPrototypeOf(AppResponse.prototype, app.response);
  app.request = AppRequest.prototype as Request;
  app.response = AppResponse.prototype as Response;
  return { IncomingMessage: AppRequest, ServerResponse: AppResponse };
}

/** A client that goes before it has its answer. The signal of that is made for who asks for it: few do, and it is costly. */
class Departure {
  #gone = false;
  #controller: AbortController | undefined;

  constructor(to: Response) {
    to.once('close', () => {
      this.#gone = !to.writableEnded;
      if (this.#gone) this.#controller?.abort();
    });
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#gone) this.#controller.abort();
    return this.#controller.signal;
  }
}

async function readRequest(from: Request, publicUrl: string | undefined, client: Departure): Promise<HttpRequest> {
  const { 'content-encoding': encoding, ...headers } = from.headers;
  const { method, url: target, socket } = from;
  const isSent = 'transfer-encoding' in headers || (headers['content-length'] ?? '0') !== '0';
  const body = isSent ? await withoutEncoding(await readBytes(from), encoding) : NO_BODY;
  const secure = 'encrypted' in socket;
  return toRequest({ method, target, headers, version: 1, body, client, secure, socket }, publicUrl);
}

function write(to: Response, { status, headers, body, dropped }: CompleteResponse): void {
  if (dropped) to.destroy();
  if (to.destroyed) return;
  if (isFlow(body)) {
    to.writeHead(status, headers);
    pour(body, to);
    return;
  }
  const bare = to.req.method === 'HEAD' || status === 204 || status === 304;
  const { 'content-length': given, ...others } = headers;
  const length = bare ? given : String(body === undefined ? 0 : Buffer.byteLength(body));
  // Headers that are written at once need not be kept, nor looked through again; a list is what Node is quickest with.
  const lines = Object.keys(others).flatMap((name) => [name, others[name] ?? '']);
  if (length !== undefined) lines.push('content-length', length);
  to.writeHead(status, lines);
  to.end(body);
}
