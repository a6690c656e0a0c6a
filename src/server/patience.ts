/** How long a client may take, in milliseconds. */
export const PATIENCE = {
  /** To say what it speaks, and for the handshake of TLS. */
  firstByte: 10_000,
  /** To send the headers of a request, or the settings of an HTTP/2 session. */
  headers: 10_000,
  /** To send a whole request. */
  request: 30_000,
  /** Until somebody looks whether a client has taken too long. */
  check: 1_000,
  /** Between two requests of an HTTP/1.1 connection. */
  idle: 5_000,
  /** Between two frames of an HTTP/2 session. Longer, for rpc clients keep one and count on it. */
  session: 60_000,
};

/** How long running requests may go on when the emulator is closed, in milliseconds. */
export const GRACE_MS = 3_500;
