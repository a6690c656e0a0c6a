import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createClock } from '../../src/core/clock.ts';
import { START, type TestEmulator, temporaryFolder, testEmulator } from '../support/emulator.ts';
import { createSender, sendingBy } from './sender.ts';

/** An emulator that is treated badly. */
export interface Target extends Pick<TestEmulator, 'url' | 'port' | 'ca' | 'send'>, AsyncDisposable {
  /** Moves the frozen clock. */
  pass(seconds: number): void | Promise<void>;
  /** The faults of its own that it has logged. */
  bugs(): readonly string[];
  /** The memory that its process has now, in bytes. */
  memory(): number;
}

/** What a target may be told. */
export interface TargetOptions {
  readonly providers: readonly ('auth0' | 'zitadel')[];
  readonly seed?: object;
}

/** Whether targets run as they do at a user's, in a process of their own; so they do in the long run. */
const APART = process.env['HOSTILE_APART'] === '1';

/** As much heap as a process of its own may have, in megabytes: whoever makes it keep more has broken it. */
const HEAP_MB = 256;

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Starts an emulator with a frozen clock, and has it load what it will need: that is not to be taken for a hang. */
export async function createTarget(options: TargetOptions): Promise<Target> {
  const target = await (APART ? apart(options) : here(options));
  await fetch(`${target.url}/__inspect/clock`, { headers: { prefer: 'code=400' } });
  return target;
}

async function here(options: TargetOptions): Promise<Target> {
  const bugs: string[] = [];
  const log = { info: () => {}, warn: () => {}, bug: (error: unknown) => void bugs.push(describe(error)) };
  const clock = createClock(Date.parse(START));
  const emulator = await testEmulator({ ...options, log, clock });
  const sender = createSender(emulator.port);
  return {
    ...emulator,
    send: sendingBy(sender),
    bugs: () => bugs,
    memory: () => process.memoryUsage.rss(),
    pass: (seconds) => clock.advance(seconds * 1000),
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? String(error.stack) : String(error);
}

async function apart({ providers, seed }: TargetOptions): Promise<Target> {
  const folder = temporaryFolder();
  const argv = [
    '--port',
    '0',
    '--json',
    '--freeze',
    START,
    '--providers',
    providers.join(','),
    '--tls-dir',
    folder.path,
  ];
  if (seed) {
    const file = join(folder.path, 'seed.json');
    writeFileSync(file, JSON.stringify(seed));
    argv.push('--seed', file);
  }
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, CLI, ...argv]);
  const bugs = complaintsOf(child);
  const [line] = await once(createInterface(child.stdout), 'line');
  const { url, ca } = JSON.parse(line);
  const { port } = new URL(url);
  const base = `http://localhost:${port}`;
  const sender = createSender(Number(port));
  const sendTo = sendingBy(sender);
  return {
    url: base,
    port: Number(port),
    ca: readFileSync(ca, 'utf8'),
    send: sendTo,
    pass: async (seconds) => void (await sendTo('POST', '/__inspect/clock/advance', { body: { seconds } })),
    bugs: () => bugs,
    memory: () => 1024 * Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)]).toString()),
    async [Symbol.asyncDispose]() {
      sender[Symbol.dispose]();
      child.kill();
      if (child.exitCode === null) await once(child, 'exit');
      folder[Symbol.dispose]();
    },
  };
}

/** What a process says on standard error of faults of its own, and that it is gone when nobody ended it. */
function complaintsOf(child: ChildProcess): string[] {
  const complaints: string[] = [];
  if (!child.stderr) throw new Error('there is no standard error');
  createInterface(child.stderr).on('line', (line) => {
    if (/^bug: |FATAL ERROR/.test(line)) complaints.push(line);
  });
  child.once('exit', (code, signal) => {
    if (!child.killed) complaints.push(`it ended with ${code ?? signal}`);
  });
  return complaints;
}
