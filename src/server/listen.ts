import { once } from 'node:events';
import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TLSSocket } from 'node:tls';
import { StartError } from '../core/misuse.ts';
import type { App } from './app.ts';
import type { ServerCertificate } from './certificate.ts';
import { onceTold, type Spoken } from './first-bytes.ts';
import type { Http2App } from './http2.ts';
import { createSessions, type Sessions } from './http2-sessions.ts';
import { GRACE_MS, PATIENCE } from './patience.ts';

/** Where to listen, and what answers. */
export interface ListenSettings {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly certificate: ServerCertificate;
  /** Answers requests of HTTP/1.1. */
  readonly app: App;
  /** Answers requests of HTTP/2. */
  readonly http2App: Http2App;
}

/** An open port. */
export interface Listener {
  readonly port: number;
  /** Lets running requests end, within the grace, and resolves when every socket is gone. */
  close(): Promise<void>;
}

/** What may be spoken on a connection. */
interface Speakers {
  readonly http: HttpServer;
  readonly sessions: Sessions;
  /** Made when the first client speaks TLS: reading its key takes longer than all the rest of a start. */
  tls(): Server;
}

const SWEEP_MS = 20;

/**
 * Opens the one port, on which the first bytes of a connection tell what is spoken: TLS, HTTP/2 or HTTP/1.1.
 * @throws StartError when the port cannot be had
 */
export async function listen({ port, host, certificate, app, http2App }: ListenSettings): Promise<Listener> {
  const http = createHttp(app);
  const sessions = createSessions(http2App);
  let tls: Server | undefined;
  const speakers = {
    http,
    sessions,
    tls: () => {
      tls ??= createTls(certificate, http, sessions);
      return tls;
    },
  };
  const sockets = new Set<Socket>();
  const silent = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    silent.add(socket);
    // Bytes may have come while this process was busy: they are read first.
    const late = setTimeout(() => setImmediate(() => silent.has(socket) && socket.destroy()), PATIENCE.firstByte);
    socket.once('close', () => {
      clearTimeout(late);
      sockets.delete(socket);
      silent.delete(socket);
    });
    socket.on('error', () => socket.destroy());
    onceTold(socket, (spoken) => {
      clearTimeout(late);
      silent.delete(socket);
      handOver(socket, spoken, speakers);
    });
  });
  await bind(server, port, host);
  return {
    port: (server.address() as AddressInfo).port,
    close: () => close(server, speakers, sockets, silent),
  };
}

function handOver(socket: Socket, spoken: Spoken, { http, sessions, tls }: Speakers): void {
  // The TLS server reads what was put back by itself, and so do sessions; a socket that flows would lose it.
  if (spoken === 'tls') tls().emit('connection', socket);
  else if (spoken === 'http2') sessions.serve(socket);
  else {
    http.emit('connection', socket);
    socket.resume();
  }
}

/** A server that gets its connections from us. It watches over slow requests only once it believes that it listens. */
function createHttp({ listener, classes }: App): HttpServer {
  const limits = {
    requestTimeout: PATIENCE.request,
    headersTimeout: PATIENCE.headers,
    connectionsCheckingInterval: PATIENCE.check,
  };
  const server = createHttpServer({ ...limits, ...classes }, listener);
  server.keepAliveTimeout = PATIENCE.idle;
  server.emit('listening');
  return server;
}

/** A TLS server that gets its connections from us. HTTP/2 is for those that offer nothing else, as rpc clients do. */
function createTls({ key, cert }: ServerCertificate, http: HttpServer, sessions: Sessions): Server {
  const settings = { key, cert, ALPNProtocols: ['http/1.1', 'h2'], handshakeTimeout: PATIENCE.firstByte };
  const server = createTlsServer(settings, (socket) => {
    socket.on('error', () => socket.destroy());
    if (socket.alpnProtocol === 'h2') sessions.serve(socket);
    else http.emit('connection', socket);
  });
  return server.on('tlsClientError', (_: Error, socket: TLSSocket) => socket.destroy());
}

/** What can be done where a port cannot be had, by the system's word for it. */
const MENDS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'Something else listens there: stop it, or choose another port with --port (0 takes any free one).',
  EACCES: 'Ports below 1024 are for administrators: choose another with --port.',
  EADDRNOTAVAIL: 'This machine has no such address: choose another with --host.',
  ENOTFOUND: 'There is no host of this name: choose an address of this machine with --host.',
};

async function bind(server: Server, port: number, host: string): Promise<void> {
  server.listen({ port, host });
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const mend = MENDS[code ?? ''] ?? 'Choose another address with --host or --port.';
    throw new StartError(`cannot listen on ${host}:${port}: ${message}. ${mend}`);
  }
}

async function close(
  server: Server,
  { http, sessions }: Speakers,
  sockets: ReadonlySet<Socket>,
  silent: ReadonlySet<Socket>,
): Promise<void> {
  const closed = new Promise<void>((done) => void server.close(() => done()));
  const letGo = () => {
    http.closeIdleConnections();
    sessions.closeFinished();
  };
  http.close(() => {});
  sessions.close();
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
