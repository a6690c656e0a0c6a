/** An answer as it stood on the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Whether it goes on: the beginning of an answer without end. */
  readonly endless: boolean;
}

const HEAD_END = '\r\n\r\n';

/**
 * The first answer of what was received, and what comes after it; undefined while it is not whole. What does not look
 * like HTTP throws. Without a length an answer is what came until the connection was `over`.
 */
export function takeAnswer(
  received: Buffer,
  method: string,
  over: boolean,
): { readonly answer: RawAnswer; readonly rest: Buffer } | undefined {
  const headEnd = received.indexOf(HEAD_END);
  if (headEnd === -1) return undefined;
  const [statusLine = '', ...lines] = received.toString('latin1', 0, headEnd).split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(statusLine)?.[1]);
  if (Number.isNaN(status)) throw new Error(`this is no answer of HTTP: ${statusLine}`);
  const headers = new Headers(lines.map(nameAndValue));
  const after = received.subarray(headEnd + HEAD_END.length);
  const endless = headers.get('content-type')?.startsWith('text/event-stream') ?? false;
  const body = endless ? { bytes: after, length: after.length } : takeBody(after, { status, headers, method, over });
  if (!body) return undefined;
  return {
    answer: { status, headers, text: body.bytes.toString(), endless },
    rest: after.subarray(body.length),
  };
}

interface Framing {
  readonly status: number;
  readonly headers: Headers;
  readonly method: string;
  readonly over: boolean;
}

/** A body, and how many bytes it took; undefined while it is not whole. */
function takeBody(after: Buffer, { status, headers, method, over }: Framing) {
  const length = headers.get('content-length');
  if (method === 'HEAD' || status < 200 || status === 204 || status === 304)
    return { bytes: after.subarray(0, 0), length: 0 };
  if (headers.get('transfer-encoding') === 'chunked') return takeChunks(after);
  if (length === null) return over ? { bytes: after, length: after.length } : undefined;
  const size = Number(length);
  return after.length < size ? undefined : { bytes: after.subarray(0, size), length: size };
}

function takeChunks(after: Buffer) {
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = after.indexOf('\r\n', at);
    if (lineEnd === -1) return undefined;
    const size = Number.parseInt(after.toString('latin1', at, lineEnd), 16);
    const begin = lineEnd + 2;
    const end = begin + size + 2;
    if (after.length < end) return undefined;
    if (size === 0) return { bytes: Buffer.concat(chunks), length: end };
    chunks.push(after.subarray(begin, end - 2));
    at = end;
  }
}

function nameAndValue(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}
