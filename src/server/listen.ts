import { once } from 'node:events';
import { createServer as createHttpServer, type Server as HttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { StartError } from '../core/misuse.ts';
import type { ServerCertificate } from './certificate.ts';

/** Where to listen, and what answers. */
export interface ListenSettings {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly certificate: ServerCertificate;
  readonly app: RequestListener;
}

/** An open port. */
export interface Listener {
  readonly port: number;
  /** Lets running requests end, within the grace, and resolves when every socket is gone. */
  close(): Promise<void>;
}

/** How long a client may take to send its first byte, its headers, its whole request; in milliseconds. */
const PATIENCE = { firstByte: 10_000, headers: 10_000, request: 30_000, idle: 5_000 };
/** How long running requests may go on when the emulator is closed, in milliseconds. */
const GRACE_MS = 4_000;
const SWEEP_MS = 20;

const TLS_HANDSHAKE = 0x16;
/** Every HTTP/2 connection begins with `PRI * HTTP/2.0`; no HTTP/1.1 method does. */
const HTTP2_PREFACE = Buffer.from('PRI ');
const NO_HTTP2 = 'HTTP/1.1 505 HTTP Version Not Supported\r\nconnection: close\r\ncontent-length: 0\r\n\r\n';

/**
 * Opens the one port, on which the first bytes of a connection tell what is spoken: TLS, HTTP/2 or HTTP/1.1.
 * @throws StartError when the port cannot be had
 */
export async function listen({ port, host, certificate, app }: ListenSettings): Promise<Listener> {
  const limits = { requestTimeout: PATIENCE.request, headersTimeout: PATIENCE.headers };
  const http = prepared(createHttpServer(limits, app));
  const { key, cert } = certificate;
  const https = prepared(createHttpsServer({ key, cert, ALPNProtocols: ['http/1.1'], ...limits }, app));
  const sockets = new Set<Socket>();
  const silent = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    silent.add(socket);
    socket.once('close', () => {
      sockets.delete(socket);
      silent.delete(socket);
    });
    socket.on('error', () => socket.destroy());
    socket.setTimeout(PATIENCE.firstByte, () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      silent.delete(socket);
      socket.pause();
      socket.setTimeout(0).removeAllListeners('timeout');
      socket.unshift(first);
      handOver(socket, first, http, https);
    });
  });
  await bind(server, port, host);
  return {
    port: (server.address() as AddressInfo).port,
    close: () => close(server, [http, https], sockets, silent),
  };
}

function handOver(socket: Socket, first: Buffer, http: HttpServer, https: Server): void {
  if (first[0] === TLS_HANDSHAKE) {
    // The TLS server reads what was put back by itself; a socket that flows would lose it.
    https.emit('connection', socket);
  } else if (first.subarray(0, HTTP2_PREFACE.length).equals(HTTP2_PREFACE)) {
    socket.end(NO_HTTP2, () => socket.destroy());
  } else {
    http.emit('connection', socket);
    socket.resume();
  }
}

/** A server that gets its connections from us. It watches over slow requests only once it believes that it listens. */
function prepared<S extends HttpServer>(server: S): S {
  server.keepAliveTimeout = PATIENCE.idle;
  server.emit('listening');
  return server;
}

async function bind(server: Server, port: number, host: string): Promise<void> {
  server.listen({ port, host });
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const mend =
      code === 'EADDRINUSE'
        ? 'Something else listens there: stop it, or choose another port with --port (0 takes any free one).'
        : 'Choose another address with --host or --port.';
    throw new StartError(`cannot listen on ${host}:${port}: ${message}. ${mend}`);
  }
}

async function close(
  server: Server,
  inner: readonly HttpServer[],
  sockets: ReadonlySet<Socket>,
  silent: ReadonlySet<Socket>,
): Promise<void> {
  const closed = new Promise<void>((done) => void server.close(() => done()));
  const letGo = () => {
    for (const each of inner) each.closeIdleConnections();
  };
  for (const each of inner) each.close(() => {});
  for (const socket of silent) socket.destroy();
  letGo();
  // A connection is idle again once its request has been answered.
  const sweep = setInterval(letGo, SWEEP_MS);
  const deadline = setTimeout(() => {
    for (const socket of sockets) socket.destroy();
  }, GRACE_MS);
  await closed;
  clearInterval(sweep);
  clearTimeout(deadline);
}
