import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { type RawAnswer, takeAnswer } from './raw-answer.ts';

/** Longer than this nobody is left without an answer, in milliseconds. */
export const HANG_MS = 5_000;

/** A connection that takes bytes as they are written, however odd, and gives the answers one after another. */
export interface Wire extends Disposable {
  readonly socket: Socket;
  /** Whether more can be sent. */
  readonly open: boolean;
  write(bytes: string | Uint8Array): void;
  /**
   * The next answer, interim ones too; undefined where the connection ends without one. `method` is what was asked.
   * @throws Error when it does not come in time
   */
  answer(method?: string): Promise<RawAnswer | undefined>;
  /**
   * Looks at what came and has not been taken, and whether there will be no more, until something is found in it.
   * @throws Error that says what is missing when it is not found in time
   */
  find<T>(look: (received: Buffer, over: boolean) => T | undefined, missing: string): Promise<T>;
  /**
   * Everything that came and has not been taken, once the other side has ended the connection.
   * @throws Error when it does not do so in time
   */
  ended(): Promise<Buffer>;
}

/** Where to connect; with a certificate authority, over TLS. */
export interface Address {
  readonly port: number;
  readonly ca?: string | undefined;
}

/** Opens a connection over HTTP/1.1. */
export async function openWire({ port, ca }: Address): Promise<Wire> {
  const where = { port, host: '127.0.0.1', noDelay: true };
  const socket = ca === undefined ? connect(where) : connectTls({ ...where, ca, servername: 'localhost' });
  socket.on('error', () => socket.destroy());
  await once(socket, ca === undefined ? 'connect' : 'secureConnect');
  return wireOn(socket);
}

/** Reads what comes on a socket. */
function wireOn(socket: Socket): Wire {
  let received: Buffer = Buffer.alloc(0);
  let over = false;
  let wake = () => {};
  socket.on('data', (chunk: Buffer) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    wake();
  });
  for (const event of ['end', 'close']) {
    socket.on(event, () => {
      over = true;
      wake();
    });
  }

  /** Looks again whenever something has come. */
  async function until<T>(look: (received: Buffer, over: boolean) => T | undefined, missing: string): Promise<T> {
    const began = performance.now();
    for (;;) {
      const value = look(received, over);
      if (value !== undefined) return value;
      const left = HANG_MS - (performance.now() - began);
      const woken = new Promise<boolean>((done) => {
        const late = setTimeout(() => done(false), left);
        wake = () => {
          clearTimeout(late);
          done(true);
        };
      });
      if (!(await woken)) throw new Error(`${missing} within ${HANG_MS} ms`);
    }
  }

  return {
    socket,
    get open() {
      return !over && socket.writable;
    },
    write: (bytes) => void socket.write(bytes),
    async answer(method = 'GET') {
      const { taken } = await until(() => {
        const next = takeAnswer(received, method, over);
        if (next) received = next.rest;
        return next ? { taken: next.answer } : over ? { taken: undefined } : undefined;
      }, 'there was no answer');
      return taken;
    },
    find: until,
    ended: () => until(() => (over ? received : undefined), 'the connection was not ended'),
    [Symbol.dispose]: () => void socket.destroy(),
  };
}
