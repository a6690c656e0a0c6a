// Connections that cost the machine as little as may be: one request at a time, kept alive.
import { connect as connectHttp2 } from 'node:http2';
import { connect as connectTcp } from 'node:net';

const LAST_CHUNK = Buffer.from('0\r\n\r\n');
const END_OF_HEAD = Buffer.from('\r\n\r\n');

/**
 * A connection over HTTP/1.1: `ask` sends a request and gives the answer's body and where it leads.
 * @throws Error for an answer of another status than the request expects
 */
export async function connect(port) {
  const socket = connectTcp({ port, host: '127.0.0.1', noDelay: true });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let pending;
  let received = Buffer.alloc(0);
  let head;
  let whole;

  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    if (head === undefined) {
      const end = received.indexOf(END_OF_HEAD);
      if (end === -1) return;
      head = received.toString('latin1', 0, end);
      const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
      whole = length === undefined ? undefined : end + END_OF_HEAD.length + Number(length);
    }
    // Without a length it comes in chunks, of which the last one is empty.
    if (whole === undefined ? received.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK) : received.length >= whole)
      finish();
  });
  socket.on('close', () => pending?.reject(new Error('the connection was closed')));
  socket.on('error', () => {});

  function finish() {
    const { expected, resolve, reject } = pending;
    const status = Number(head.slice(9, 12));
    const answer = { head, bytes: received };
    received = Buffer.alloc(0);
    head = undefined;
    if (status === expected) resolve(answer);
    else reject(new Error(`answered ${status} instead of ${expected}: ${answer.bytes}`));
  }

  return {
    ask({ method, path, headers, body = '', status }) {
      const lines = Object.entries({ host: `localhost:${port}`, ...headers }).map(
        ([name, value]) => `${name}: ${value}`,
      );
      const length = body === '' ? '' : `content-length: ${Buffer.byteLength(body)}\r\n`;
      return new Promise((resolve, reject) => {
        pending = { expected: status, resolve, reject };
        socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n${length}\r\n${body}`);
      });
    },
    close: () => socket.destroy(),
  };
}

/** The body of an answer, and where it leads. */
export function read({ head, bytes }) {
  return {
    body: bytes.toString('utf8', head.length + END_OF_HEAD.length),
    location: /\r\nlocation: (.*)/i.exec(head)?.[1],
  };
}

/** The same over gRPC. */
export async function connectGrpc(port) {
  const session = connectHttp2(`http://127.0.0.1:${port}`);
  await new Promise((resolve, reject) => session.once('connect', resolve).once('error', reject));
  return {
    ask: ({ path, headers, body }) =>
      new Promise((resolve, reject) => {
        const stream = session.request({ ':method': 'POST', ':path': path, ...headers });
        let status;
        const note = (fields) => {
          status ??= fields['grpc-status'];
        };
        stream.on('response', note).on('trailers', note).on('error', reject).resume();
        stream.on('end', () => {});
        stream.on('close', () =>
          status === '0' ? resolve() : reject(new Error(`gRPC answered ${status} instead of 0`)),
        );
        stream.end(body);
      }),
    close: () => session.destroy(),
  };
}
