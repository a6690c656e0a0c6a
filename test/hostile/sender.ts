import type { TestEmulator } from '../support/emulator.ts';
import type { RawAnswer } from './raw-answer.ts';
import { bytesOf, type Shot } from './shot.ts';
import { openWire, type Wire } from './wire.ts';

/** Sends requests one after another, on one connection for as long as it lasts. */
export interface Sender extends Disposable {
  /**
   * The answer to a request; whoever asks meanwhile waits for his turn.
   * @throws Error when none comes in time, or the connection ends without one
   */
  send(shot: Shot): Promise<RawAnswer>;
}

/** Sends requests to a port. */
export function createSender(port: number): Sender {
  let wire: Wire | undefined;
  let turn: Promise<unknown> = Promise.resolve();
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

  async function sent(shot: Shot): Promise<RawAnswer> {
    // A connection that nobody used for a while is ended, perhaps at this very moment.
    const answer = (await tried(shot)) ?? (await tried(shot));
    if (!answer) throw new Error('the connection ended without an answer');
    return answer;
  }

  return {
    send(shot) {
      const answer = turn.then(() => sent(shot));
      turn = answer.catch(over);
      return answer;
    },
    [Symbol.dispose]: over,
  };
}

/** Sends as a test emulator does, by this sender. */
export function sendingBy({ send }: Sender): TestEmulator['send'] {
  return async (method, path, { headers = {}, body } = {}) => {
    const isForm = body instanceof URLSearchParams;
    const plain = body === undefined || typeof body === 'string';
    const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
    const { pathname, search } = new URL(path, 'http://localhost');
    const answer = await send({
      method,
      target: `${pathname}${search}`,
      headers: [
        ...(plain || 'content-type' in headers ? [] : [['content-type', type] as const]),
        ...Object.entries(headers),
      ],
      body: plain ? body : isForm ? body.toString() : JSON.stringify(body),
      astray: false,
    });
    return { status: answer.status, headers: answer.headers, text: answer.text, json: jsonOf(answer.text) };
  };
}

/** A text as JSON; undefined when it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
