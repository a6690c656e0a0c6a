import type { Send } from './call.ts';
import type { EmulatorEvent, EventOptions } from './inspect.ts';
import { readEvents } from './sse.ts';

/**
 * Listens to what happens, and resolves when the emulator has begun to tell. The events end with the emulator and with
 * the signal. A connection that breaks is made again, where what was missed comes first.
 */
export async function openEvents(send: Send, { after, signal }: EventOptions): Promise<AsyncGenerator<EmulatorEvent>> {
  let last = after;
  const heard = (id: string) => {
    last = id;
  };
  const open = async () => {
    const headers: Record<string, string> = last === undefined ? {} : { 'last-event-id': last };
    const { body } = await send('get', '/__inspect/events', { headers, signal });
    if (!body) throw new Error('The answer has no body to read events from: give createClient a fetch that streams.');
    return body;
  };
  const first = await open();

  return (async function* () {
    for (let body: typeof first | undefined = first; ; body = undefined) {
      try {
        for await (const { data } of readEvents(body ?? (await open()), heard)) yield JSON.parse(data);
        return;
      } catch (error) {
        if (signal?.aborted) return;
        // A stream that breaks fails with a TypeError. One that broke before its first id could not be continued.
        if (!(error instanceof TypeError) || last === undefined) throw error;
      }
    }
  })();
}
