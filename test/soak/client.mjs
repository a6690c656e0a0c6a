import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:http2';
import { createHistogram } from 'node:perf_hooks';
import { buffer } from 'node:stream/consumers';

/** Speaks HTTP/1.1 over so many connections that are kept, HTTP/2 over one session, and counts what it sends. */
export function createClient(url, connections) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latency = createHistogram();
  let session;
  /** What the emulator must not answer, once each. */
  const faults = new Set();
  let sent = 0;

  /** The session; another one where the last was closed, as an idle one is. */
  function openSession() {
    if (!session || session.closed || session.destroyed) session = connect(url).on('error', () => {});
    return session;
  }

  /** Sends one request; its time counts, unless it is one that takes its time (`patient`). */
  async function send(method, path, { headers, body, form, patient = false } = {}) {
    sent += 1;
    const began = process.hrtime.bigint();
    const answer = await exchange(new URL(path, url), method, headers, encoded(body, form), agent);
    if (!patient) latency.record(process.hrtime.bigint() - began);
    // A connection that is cut, or a service that is not to be had, is what a fault asked for; it takes its time.
    if (!patient && (answer.status >= 500 || answer.status === 0)) {
      faults.add(
        `${method} ${path.replaceAll(/[\w-]{20,}/g, '…')} was answered ${answer.status}: ${answer.error ?? answer.text}`,
      );
    }
    return answer;
  }

  return {
    send,
    get sent() {
      return sent;
    },
    latency,
    faults,
    /** A call over gRPC: the bytes of the answer's message, and its code. */
    async grpc(path, message) {
      sent += 1;
      const began = process.hrtime.bigint();
      const answer = await rpc(openSession(), path, message).catch(() => rpc(openSession(), path, message));
      latency.record(process.hrtime.bigint() - began);
      // Internal, unknown, unavailable.
      if ([13, 2, 14].includes(answer.code)) faults.add(`${path} was answered ${answer.code}`);
      return answer;
    },
    /** Begins a request on a connection of its own, and leaves with the first of the answer, or after so long. */
    async leave(path, milliseconds, headers) {
      sent += 1;
      const asking = request(new URL(path, url), { agent: false, headers });
      asking.on('error', () => {}).end();
      const gone = setTimeout(() => asking.destroy(), milliseconds);
      asking.once('response', (answer) => answer.on('error', () => {}).once('data', () => asking.destroy()));
      await new Promise((done) => void asking.once('close', done));
      clearTimeout(gone);
    },
    close() {
      agent.destroy();
      session?.destroy();
    },
  };
}

function encoded(body, form) {
  if (form) return { type: 'application/x-www-form-urlencoded', text: new URLSearchParams(form).toString() };
  if (typeof body === 'string' || body instanceof Uint8Array) return { text: body };
  return body && { type: 'application/json', text: JSON.stringify(body) };
}

/** One request and its answer. Where its connection had just been closed for being idle, it is made again. */
async function exchange(url, method, headers, body, agent, triesLeft = 2) {
  const type = body?.type && { 'content-type': body.type };
  const asking = request(url, { method, agent, headers: { ...type, ...headers } });
  asking.end(body?.text);
  try {
    const [answer] = await once(asking, 'response');
    return new Answer(answer, await buffer(answer));
  } catch (error) {
    if (asking.reusedSocket && error.code === 'ECONNRESET' && triesLeft > 0) {
      return exchange(url, method, headers, body, agent, triesLeft - 1);
    }
    return { status: 0, headers: {}, error };
  }
}

class Answer {
  #bytes;

  constructor({ statusCode, headers }, bytes) {
    this.status = statusCode;
    this.headers = headers;
    this.#bytes = bytes;
  }

  get bytes() {
    return this.#bytes;
  }

  get text() {
    return this.#bytes.toString();
  }

  get json() {
    return JSON.parse(this.text);
  }
}

async function rpc(session, path, message) {
  const stream = session.request({
    ':method': 'POST',
    ':path': path,
    'content-type': 'application/grpc',
    te: 'trailers',
    authorization: 'Bearer any',
  });
  const told = { code: undefined };
  stream.on('response', (headers) => (told.code ??= headers['grpc-status']));
  stream.on('trailers', (headers) => (told.code ??= headers['grpc-status']));
  stream.end(framed(message));
  const bytes = await buffer(stream);
  return { code: Number(told.code), message: bytes.subarray(5) };
}

/** A message as gRPC frames it. */
export function framed(message) {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}
