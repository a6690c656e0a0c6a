import { constants, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { BODY_LIMIT_BYTES, withoutEncoding } from './body.ts';
import type { CompleteResponse } from './complete.ts';
import { isFlow, pour } from './flow.ts';
import type { Handler } from './handler.ts';
import { toRequest } from './incoming.ts';
import { PATIENCE } from './patience.ts';

/** What answers the requests of HTTP/2 sessions. */
export type Http2App = (from: Http2ServerRequest, to: Http2ServerResponse) => void;

/** What HTTP/2 says in frames of its own, and forbids as headers. */
const CONNECTION_HEADERS = new Set(['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade']);

/** The HTTP/2 side of an emulator: reads a request once, has it handled, writes the answer and its trailers. */
export function createHttp2App(handle: Handler, publicUrl: string | undefined): Http2App {
  return (from, to) => {
    respond(from, to, handle, publicUrl).catch(() => to.stream.close(constants.NGHTTP2_INTERNAL_ERROR));
  };
}

async function respond(
  from: Http2ServerRequest,
  to: Http2ServerResponse,
  handle: Handler,
  publicUrl: string | undefined,
): Promise<void> {
  const { 'content-encoding': encoding, ...fields } = from.headers;
  const named = Object.entries(fields).filter(([name]) => !name.startsWith(':'));
  const incoming = {
    // A method is upper case by its own will here.
    method: from.method.toUpperCase(),
    target: from.url,
    headers: { ...Object.fromEntries(named), ...(from.authority && { host: from.authority }) },
    version: 2 as const,
    secure: 'encrypted' in from.socket,
    // What is known of it now is lost when the session ends.
    socket: { localPort: from.socket.localPort, remoteAddress: from.socket.remoteAddress },
  };
  const sent = await readBody(from);
  if (sent === 'cut_off') return;
  const body = await withoutEncoding(sent, encoding);
  const gone = new AbortController();
  from.stream.once('close', () => {
    // An abort is costly to tell of, and nobody asks once the answer is out.
    if (!to.writableEnded) gone.abort();
  });
  write(incoming.method, to, await handle(toRequest({ ...incoming, body, client: gone }, publicUrl)));
}

/** The body as it was sent; a client that stalls in it is cut off. */
function readBody({ stream }: Http2ServerRequest): Promise<Buffer | 'too_large' | 'cut_off'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const late = setTimeout(() => stream.close(constants.NGHTTP2_CANCEL), PATIENCE.request);
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_LIMIT_BYTES) {
        chunks.push(chunk);
        return;
      }
      // The rest is let go by: some clients see no answer, others no trailers, when the stream is reset instead.
      chunks.length = 0;
      resolve('too_large');
    });
    stream.once('end', () => {
      clearTimeout(late);
      resolve(Buffer.concat(chunks));
    });
    stream.once('close', () => {
      clearTimeout(late);
      resolve('cut_off');
    });
  });
}

function write(method: string, to: Http2ServerResponse, answer: CompleteResponse): void {
  const { status, headers, body, trailers, dropped } = answer;
  if (dropped) to.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  if (to.stream.closed || to.stream.destroyed) return;
  // A client that does not take its answer is not waited for either.
  to.stream.setTimeout(PATIENCE.request, () => to.stream.close(constants.NGHTTP2_CANCEL));
  const allowed = Object.entries(headers).filter(([name]) => !CONNECTION_HEADERS.has(name));
  if (trailers && method !== 'HEAD') to.addTrailers(trailers);
  // Left to end(), the headers of an empty body would end the stream, before the trailers.
  to.writeHead(status, Object.fromEntries(allowed));
  if (body === undefined || method === 'HEAD') to.end();
  else if (isFlow(body)) pour(body, to.stream);
  else to.end(body);
}
