import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClock } from '../../src/core/clock.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator.ts';

/** The instant at which every test begins; the clock stands still unless the test lets it go. */
export const START = '2026-01-01T12:00:00.000Z';

export interface TestEmulator extends Emulator {
  /** What it logged, a line each. */
  readonly log: readonly string[];
  /** Moves the frozen clock. */
  pass(seconds: number): void;
  /** Sends a request to a path; a JSON body is encoded, a URLSearchParams is a form. */
  send(method: string, path: string, init?: SendInit): Promise<Answer>;
}

export interface SendInit {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined when it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it
  readonly json: any;
}

const keyFolder = join(tmpdir(), 'ticketstub-test-keys');

/**
 * An emulator of its own for one test: any port, frozen clock, quiet log. A fault of the emulator makes the test fail
 * when it is disposed of.
 */
export async function testEmulator(options: EmulatorOptions = {}): Promise<TestEmulator> {
  const lines: string[] = [];
  const bugs: unknown[] = [];
  const clock = createClock();
  clock.set(Date.parse(START), { frozen: true });
  const emulator = await startEmulator({
    port: 0,
    tlsDir: keyFolder,
    clock,
    log: {
      info: (line) => lines.push(line),
      warn: (line) => lines.push(`warning: ${line}`),
      bug: (error) => bugs.push(error),
    },
    ...options,
  });
  const close = async () => {
    await emulator.close();
    if (bugs.length > 0) throw new AggregateError(bugs, `the emulator has a fault: ${bugs.join('; ')}`);
  };
  return {
    ...emulator,
    url: emulator.url.replace('127.0.0.1', 'localhost'),
    log: lines,
    pass: (seconds) => emulator.clock.advance(seconds * 1000),
    send: (method, path, init) => send(`http://localhost:${emulator.port}`, method, path, init),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Sends one request; redirects are answers, not followed. */
export async function send(base: string, method: string, path: string, init: SendInit = {}): Promise<Answer> {
  const { body, headers } = init;
  const plain = body === undefined || typeof body === 'string' || body instanceof URLSearchParams;
  const answer = await fetch(new URL(path, base), {
    method,
    redirect: 'manual',
    headers: { ...(!plain && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: plain ? body : JSON.stringify(body) }),
  });
  const endless = answer.headers.get('content-type')?.startsWith('text/event-stream');
  const text = endless ? await beginningOf(answer) : await answer.text();
  return { status: answer.status, headers: answer.headers, text, json: parsed(text) };
}

/** A folder that is gone when the test is over. */
export function temporaryFolder(): { readonly path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), 'ticketstub-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** What an answer without an end begins with; it is listened to no longer. */
async function beginningOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
