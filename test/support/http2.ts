import { type ClientHttp2Session, connect, type IncomingHttpHeaders, type IncomingHttpStatusHeader } from 'node:http2';
import type { SendInit } from './emulator.ts';

/** An answer over HTTP/2. */
export interface Http2Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly trailers: IncomingHttpHeaders;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it
  readonly json: any;
}

/** A client with one session. */
export interface Http2Client {
  readonly session: ClientHttp2Session;
  send(method: string, path: string, init?: SendInit): Promise<Http2Answer>;
  [Symbol.dispose](): void;
}

/** Speaks HTTP/2 with this origin; over TLS, it offers nothing else. */
export function http2Client(origin: string, ca?: string): Http2Client {
  const session = connect(origin, { ...(ca !== undefined && { ca }) });
  session.on('error', () => {});
  return {
    session,
    send: (method, path, init) => send(session, method, path, init),
    [Symbol.dispose]: () => session.destroy(),
  };
}

function send(session: ClientHttp2Session, method: string, path: string, init: SendInit = {}): Promise<Http2Answer> {
  const { body, headers } = init;
  const plain = typeof body === 'string' || body instanceof Uint8Array;
  return new Promise((done, fail) => {
    const request = session.request({
      ':method': method,
      ':path': path,
      ...(body !== undefined && !plain && { 'content-type': 'application/json' }),
      ...headers,
    });
    let answer: IncomingHttpHeaders & IncomingHttpStatusHeader = {};
    let trailers: IncomingHttpHeaders = {};
    const chunks: Buffer[] = [];
    request
      .on('response', (given) => {
        answer = given;
      })
      .on('trailers', (given) => {
        trailers = given;
      })
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('error', fail)
      .on('close', () => {
        const text = Buffer.concat(chunks).toString();
        const json = answer['content-type']?.includes('json') && text !== '' ? JSON.parse(text) : undefined;
        done({ status: answer[':status'], headers: answer, trailers, text, json });
      });
    if (body === undefined) request.end();
    else request.end(plain ? body : JSON.stringify(body));
  });
}
