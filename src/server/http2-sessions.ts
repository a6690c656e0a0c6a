import { createServer, type Http2Server, type ServerHttp2Session } from 'node:http2';
import type { Socket } from 'node:net';
import type { Http2App } from './http2.ts';
import { PATIENCE } from './patience.ts';

/** The HTTP/2 sessions of a port. */
export interface Sessions {
  /** Speaks HTTP/2 on a connection of which nothing has been taken yet. */
  serve(socket: Socket): void;
  /** Takes no further requests; running ones go on, and their session ends with the last of them. */
  close(): void;
  /** Lets go of connections on which all has been said. */
  closeFinished(): void;
}

/** As much as one client may ask for at once. What else could be had without end, Node bounds by itself. */
const BOUNDS = { settings: { maxConcurrentStreams: 100, maxHeaderListSize: 16_384, enablePush: false } };

/** HTTP/2 sessions that `app` answers, each ended when its client has nothing to say for too long. */
export function createSessions(app: Http2App): Sessions {
  const sessions = new Set<ServerHttp2Session>();
  const sockets = new Set<Socket>();
  let closing = false;
  const watch = (session: ServerHttp2Session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
    session.on('timeout', () => session.destroy());
    session.setTimeout(PATIENCE.headers);
    session.once('remoteSettings', () => session.setTimeout(PATIENCE.session));
    if (closing) session.close();
  };
  // Made when it is first needed: Node's HTTP/2 takes a tenth of a start to load.
  let server: Http2Server | undefined;
  return {
    serve: (socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      server ??= createServer(BOUNDS, app).on('session', watch);
      server.emit('connection', socket);
    },
    close: () => {
      closing = true;
      for (const session of sessions) session.close();
    },
    closeFinished: () => {
      for (const socket of sockets) {
        if (socket.writableFinished) socket.destroy();
      }
    },
  };
}
