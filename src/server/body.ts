import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { HttpRequest } from './http.ts';

/** Larger bodies are refused. */
export const BODY_LIMIT_BYTES = 1_048_576;

const DECODERS: ReadonlyMap<string, (bytes: Buffer, limit: { readonly maxOutputLength: number }) => Promise<Buffer>> =
  new Map([
    ['gzip', promisify(gunzip)],
    ['deflate', promisify(inflate)],
    ['br', promisify(brotliDecompress)],
  ]);

/** The bytes of a stream, to its end; what is too much of them is let go by. */
export function readBytes(stream: Readable): Promise<HttpRequest['body']> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_LIMIT_BYTES) chunks.push(chunk);
      else chunks.length = 0;
    });
    stream.once('end', () => resolve(size > BODY_LIMIT_BYTES ? 'too_large' : Buffer.concat(chunks)));
    stream.once('error', () => resolve('unreadable'));
    stream.once('close', () => {
      if (!stream.readableEnded) resolve('unreadable');
    });
  });
}

/** A body without the encoding that it was sent in. */
export async function withoutEncoding(body: HttpRequest['body'], encoding = 'identity'): Promise<HttpRequest['body']> {
  const name = encoding.toLowerCase();
  if (typeof body === 'string' || body.length === 0 || name === 'identity') return body;
  try {
    return (await DECODERS.get(name)?.(body, { maxOutputLength: BODY_LIMIT_BYTES })) ?? 'unreadable';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too_large' : 'unreadable';
  }
}
