import { Readable, type Writable } from 'node:stream';
import type { Changes } from '../core/changes.ts';

/** A body that comes bit by bit. */
export type Flow = AsyncIterable<string>;

/** How often what only time does is looked at, in milliseconds. */
const TICK_MS = 250;
/** After how long a silence a comment is sent, so that nothing on the way takes the connection for dead. */
const SILENCE_MS = 15_000;

export function isFlow(body: unknown): body is Flow {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

/** What the feed gives, now and after every event, until the client or the emulator is gone. */
export async function* flow(feed: () => string, changes: Changes, signal: AbortSignal): Flow {
  // The headers go out with the first bit: the client is to know at once that it is listening.
  yield `: listening\n\n${feed()}`;
  let spoken = performance.now();
  while (!changes.ended && !signal.aborted) {
    await changes.next(TICK_MS, signal);
    const text = feed();
    const silent = performance.now() - spoken > SILENCE_MS;
    if (text === '' && !silent) continue;
    yield text || ': still listening\n\n';
    spoken = performance.now();
  }
}

/** Sends the flow as fast as the client takes it, and ends it when the client goes. */
export function pour(body: Flow, to: Writable): void {
  const source = Readable.from(body);
  to.once('close', () => source.destroy());
  source.once('error', () => to.destroy());
  source.pipe(to);
}
