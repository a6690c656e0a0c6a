import { brotliCompressSync, gzipSync } from 'node:zlib';

const UNFOLDING = gzipSync(Buffer.alloc(4_000_000));

/** What is done to the bytes of a body, and the encoding that they are said to be in. */
export const SPOILT: readonly ((bytes: Buffer) => { readonly bytes: Uint8Array; readonly encoding?: string })[] = [
  (bytes) => ({ bytes: bytes.subarray(0, Math.ceil(bytes.length / 2)) }),
  (bytes) => ({ bytes: Buffer.concat([bytes, bytes]) }),
  (bytes) => ({ bytes: Buffer.concat([Buffer.from('\u{feff}'), bytes]) }),
  (bytes) => ({ bytes: Buffer.concat([bytes, Buffer.of(0)]) }),
  (bytes) => ({ bytes: Buffer.from(bytes.toString(), 'utf16le') }),
  (bytes) => ({ bytes: Buffer.from(bytes.map((byte) => byte ^ 0x80)) }),
  (bytes) => ({ bytes: Buffer.from(bytes.toString().replace('"', '"\udfff\\ud800')) }),
  (bytes) => ({ bytes: gzipSync(bytes), encoding: 'gzip' }),
  (bytes) => ({ bytes: brotliCompressSync(bytes), encoding: 'br' }),
  (bytes) => ({ bytes: gzipSync(bytes).subarray(0, -6), encoding: 'gzip' }),
  () => ({ bytes: UNFOLDING, encoding: 'gzip' }),
  () => ({ bytes: Buffer.alloc(1_048_577, '{') }),
];
