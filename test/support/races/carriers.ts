import { once } from 'node:events';
import { connect } from 'node:net';
import { type SendInit, send } from '../emulator.ts';
import { http2Client } from '../http2.ts';

/** As much of an answer as tells who has won. */
export interface Told {
  readonly status: number;
  readonly location: string | undefined;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it
  readonly json: any;
}

/** Sends a request, and tells the answer; rejects when the connection is cut. */
export type Carry = (method: string, path: string, init?: SendInit) => Promise<Told>;

/** The ways in which requests reach an emulator at the same time. */
export interface Carriers {
  /** A connection for each. */
  readonly apart: Carry;
  /** One connection of HTTP/1.1, on which nobody waits for the answer before. */
  readonly pipelined: Carry;
  /** One session of HTTP/2. */
  readonly multiplexed: Carry;
  [Symbol.dispose](): void;
}

/** Carriers to the emulator at this origin. */
export function createCarriers(origin: string): Carriers {
  const pipe = createPipe(origin);
  const session = http2Client(origin);
  return {
    apart: async (...request) => {
      const { status, headers, text, json } = await send(origin, ...request);
      return { status, location: headers.get('location') ?? undefined, text, json };
    },
    pipelined: pipe.carry,
    multiplexed: async (method, path, { headers, body } = {}) => {
      const [type, content] = encoded(body);
      const answer = await session.send(method, path, { headers: { ...type, ...headers }, body: content });
      const { status = 0, text, json } = answer;
      return { status, location: answer.headers.location, text, json };
    },
    [Symbol.dispose]: () => {
      pipe.end();
      session[Symbol.dispose]();
    },
  };
}

/** A connection on which requests are written as they come. */
function createPipe(origin: string) {
  const { hostname, port, host } = new URL(origin);
  const socket = connect(Number(port), hostname);
  const cut = once(socket, 'close').then(() => Promise.reject(new Error('the connection was cut')));
  cut.catch(() => {});
  socket.on('error', () => {});
  const answers = readAnswers(socket);
  // Answers come in the order of the requests.
  let last: Promise<unknown> = Promise.resolve();
  const carry: Carry = (method, path, { headers, body } = {}) => {
    const [type, content = ''] = encoded(body);
    const fields = { host, ...type, ...headers, 'content-length': String(Buffer.byteLength(content)) };
    const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`${method} ${path} HTTP/1.1\r\n${head.join('')}\r\n${content}`);
    const answer = last.then(async () => {
      const { value } = await Promise.race([answers.next(), cut]);
      if (!value) throw new Error('the connection has ended');
      return value;
    });
    last = answer.catch(() => {});
    return answer;
  };
  return { carry, end: () => socket.destroy() };
}

/** The answers on a connection, each of which says how long it is. */
async function* readAnswers(chunks: AsyncIterable<Buffer>): AsyncGenerator<Told, undefined> {
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const end = rest.indexOf('\r\n\r\n');
      const head = rest.subarray(0, Math.max(end, 0)).toString('latin1');
      const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
      if (end === -1 || rest.length < end + 4 + length) break;
      const text = rest.subarray(end + 4, end + 4 + length).toString();
      rest = rest.subarray(end + 4 + length);
      const location = /^location: *(.*)$/im.exec(head)?.[1]?.trim();
      yield { status: Number(head.split(' ')[1]), location, text, json: parsed(text) };
    }
  }
  return undefined;
}

function encoded(body: unknown): [type: Record<string, string>, content: string | undefined] {
  if (body === undefined) return [{}, undefined];
  if (body instanceof URLSearchParams) return [{ 'content-type': 'application/x-www-form-urlencoded' }, String(body)];
  return [{ 'content-type': 'application/json' }, JSON.stringify(body)];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
