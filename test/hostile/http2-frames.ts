/** What every connection begins with. */
export const PREFACE = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');

/** The types of frames by what they are for (RFC 9113, section 6). */
export const TYPES = {
  data: 0,
  headers: 1,
  priority: 2,
  reset: 3,
  settings: 4,
  push: 5,
  ping: 6,
  goAway: 7,
  window: 8,
  continuation: 9,
} as const;

/** The flags that mean something to most types. */
export const FLAGS = { endStream: 1, endHeaders: 4, padded: 8, priority: 0x20 } as const;

/** A frame, whose length may be a lie. */
export function frame(
  type: number,
  flags: number,
  stream: number,
  payload: Uint8Array = Buffer.alloc(0),
  length = payload.length,
): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(length, 0, 3);
  head[3] = type;
  head[4] = flags;
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
}

export const SETTINGS = frame(TYPES.settings, 0, 0);
export const ACK = frame(TYPES.settings, 1, 0);

/** The headers of a GET of /health at localhost (RFC 7541: indexed, and literal without indexing). */
export const GET_HEALTH = Buffer.concat([
  Buffer.of(0x82, 0x86, 0x04, 7),
  Buffer.from('/health'),
  Buffer.of(0x01, 9),
  Buffer.from('localhost'),
]);

/** A request; whole, unless other flags say that more comes. */
export function headers(stream: number, block: Uint8Array, flags: number = FLAGS.endHeaders | FLAGS.endStream): Buffer {
  return frame(TYPES.headers, flags, stream, block);
}

/** A piece of a body. */
export function data(stream: number, text: string, flags: number): Buffer {
  return frame(TYPES.data, flags, stream, Buffer.from(text));
}

/** The whole frames of what was received. */
export function framesIn(received: Buffer): { readonly type: number | undefined }[] {
  const frames: { readonly type: number | undefined }[] = [];
  for (let at = 0; at + 9 <= received.length; at += 9 + received.readUIntBE(at, 3))
    frames.push({ type: received[at + 3] });
  return frames;
}
