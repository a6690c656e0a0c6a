import type { Socket } from 'node:net';

/** What a client speaks. */
export type Spoken = 'tls' | 'http2' | 'http1';

const TLS_HANDSHAKE = 0x16;
/** Every HTTP/2 connection begins with `PRI * HTTP/2.0`; no HTTP/1.1 method does. */
const HTTP2_PREFACE = Buffer.from('PRI ');

/** Waits for as many bytes as tell what is spoken, puts them back, and leaves the socket paused. */
export function onceTold(socket: Socket, told: (spoken: Spoken) => void): void {
  let first = Buffer.alloc(0);
  const look = (chunk: Buffer) => {
    first = Buffer.concat([first, chunk]);
    const spoken = spokenIn(first);
    if (!spoken) return;
    socket.off('data', look).pause();
    socket.unshift(first);
    told(spoken);
  };
  socket.on('data', look);
}

/** Undefined while it may be HTTP/2 or HTTP/1.1. */
function spokenIn(first: Buffer): Spoken | undefined {
  if (first[0] === TLS_HANDSHAKE) return 'tls';
  const length = Math.min(first.length, HTTP2_PREFACE.length);
  if (!first.subarray(0, length).equals(HTTP2_PREFACE.subarray(0, length))) return 'http1';
  return length === HTTP2_PREFACE.length ? 'http2' : undefined;
}
