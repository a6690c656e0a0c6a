import express, { type Express, type Request, type Response } from 'express';
import type { CompleteResponse } from './complete.ts';
import { isFlow, pour } from './flow.ts';
import type { Handler } from './handler.ts';
import { toRequest } from './incoming.ts';
import { BODY_LIMIT_BYTES } from './road.ts';

/** The HTTP/1.1 side of an emulator: reads a request once, has it handled, writes the answer. */
export function createApp(handle: Handler, publicUrl: string | undefined): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag');
  const readBody = express.raw({ type: () => true, limit: BODY_LIMIT_BYTES });
  app.use((request, response, next) => {
    readBody(request, response, (error?: { readonly status?: number }) => {
      if (error) request.body = error.status === 413 ? 'too_large' : 'unreadable';
      next();
    });
  });
  app.use(async (from, to) => {
    const gone = new AbortController();
    to.once('close', () => gone.abort());
    write(to, await handle(readRequest(from, publicUrl, gone.signal)));
  });
  return app;
}

function readRequest(from: Request, publicUrl: string | undefined, signal: AbortSignal) {
  // Express has undone the encoding.
  const { 'content-encoding': _, ...headers } = from.headers;
  const { method, url: target, secure, socket } = from;
  const body = from.body ?? Buffer.alloc(0);
  return toRequest({ method, target, headers, version: 1, body, signal, secure, socket }, publicUrl);
}

function write(to: Response, { status, headers, body, dropped }: CompleteResponse): void {
  if (dropped) to.destroy();
  if (to.destroyed) return;
  to.statusCode = status;
  for (const [name, value] of Object.entries(headers)) to.setHeader(name, value);
  if (isFlow(body)) pour(body, to);
  else to.end(body);
}
