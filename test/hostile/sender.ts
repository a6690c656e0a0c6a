import type { RawAnswer } from './raw-answer.ts';
import { bytesOf, type Shot } from './shot.ts';
import { openWire, type Wire } from './wire.ts';

/** Sends requests one after another, on one connection for as long as it lasts. */
export interface Sender extends Disposable {
  /**
   * The answer to a request.
   * @throws Error when none comes in time, or the connection ends without one
   */
  send(shot: Shot): Promise<RawAnswer>;
}

/** Sends requests to a port. */
export function createSender(port: number): Sender {
  let wire: Wire | undefined;
  const over = () => {
    wire?.[Symbol.dispose]();
    wire = undefined;
  };

  /** Undefined where the connection ended without an answer. */
  async function tried(shot: Shot): Promise<RawAnswer | undefined> {
    if (!wire?.open) wire = await openWire({ port });
    wire.write(bytesOf(shot, `localhost:${port}`));
    const answer = await wire.answer(shot.method);
    if (!answer || answer.endless || answer.headers.get('connection') === 'close') over();
    return answer;
  }

  return {
    async send(shot) {
      // A connection that nobody used for a while is ended, perhaps at this very moment.
      const answer = (await tried(shot)) ?? (await tried(shot));
      if (!answer) throw new Error('the connection ended without an answer');
      return answer;
    },
    [Symbol.dispose]: over,
  };
}
