import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { build } from './support/build.ts';
import { savedIn } from './support/data-file.ts';
import { send, temporaryFolder } from './support/emulator.ts';
import { Ledger, type Proof } from './support/ledger.ts';

/** How many emulators are killed; `npm run test:crash` asks for 120. */
const CRASHES = Number(process.env['CRASHES'] ?? 3);
const WORKERS = 8;
/** The most requests that one answers before it is killed. */
const ANSWERS = 300;
/** One of so many is killed while it starts, within so many milliseconds. */
const STILLBORN = 6;
const START_MS = 300;

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

beforeAll(build, 240_000);

interface Process {
  readonly child: ChildProcess;
  /** Where it listens, once it does. */
  readonly url: Promise<string>;
  kill(signal: NodeJS.Signals): Promise<unknown>;
}

/** An emulator in a process of its own; `within` is a command that runs it, as one that sets limits. */
function launch(folder: string, within: readonly string[] = []): Process {
  const files = ['--data', `${folder}/state.json`, '--tls-dir', folder];
  const limits = ['--ticket-limit', '1000000', '--message-limit', '1000000'];
  const [command = '', ...argv] = [...within, process.execPath, cli, '--json', '--port', '0', ...files, ...limits];
  const { PATH, HOME } = process.env;
  const child = spawn(command, argv, { env: { PATH, HOME } });
  const exit = once(child, 'exit');
  const ready = once(createInterface(child.stdout), 'line').then(([line]) => JSON.parse(line).url);
  child.stderr.resume();
  return {
    child,
    url: Promise.race([ready, exit.then(([code]) => Promise.reject(new Error(`it ended with ${code}`)))]),
    kill: (signal) => {
      child.kill(signal);
      return exit;
    },
  };
}

/** A random whole number from 1 to `most`. */
const upTo = (most: number) => 1 + Math.floor(Math.random() * most);

const moment = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

test(`of ${CRASHES} emulators that are killed at work, none has lost or halved what it answered`, {
  timeout: 60_000 + CRASHES * 10_000,
}, async () => {
  using folder = temporaryFolder();
  const proofs: Proof[] = [];
  for (let round = 0; round < CRASHES; round++) {
    if (round % STILLBORN === STILLBORN - 1) {
      const stillborn = launch(folder.path);
      stillborn.url.catch(() => {});
      await moment(upTo(START_MS));
      await stillborn.kill('SIGKILL');
    }
    const ledger = new Ledger(round);
    const victim = launch(folder.path);
    const url = await victim.url;
    const work = Array.from({ length: WORKERS }, (_, worker) => ledger.work(url, worker));
    await ledger.answered(upTo(ANSWERS));
    await victim.kill('SIGKILL');
    await Promise.all(work);

    const heir = launch(folder.path);
    proofs.push(await ledger.prove(await heir.url));
    await heir.kill(round % 2 === 0 ? 'SIGKILL' : 'SIGTERM');
  }
  const total = (name: keyof Proof) => proofs.reduce((sum, proof) => sum + proof[name], 0);
  const [users, tickets, redeemed, undecided] = [
    total('users'),
    total('tickets'),
    total('redeemed'),
    total('undecided'),
  ];
  expect(redeemed).toBeGreaterThan(0);
  console.log(
    `${CRASHES} killed: ${users} users, ${tickets} tickets and ${redeemed} redemptions were answered and are there; ` +
      `${undecided} redemptions were not, and are done or not done`,
  );
});

test('on a disk that is full nothing is answered as done, and what was is there', { timeout: 60_000 }, async () => {
  using folder = temporaryFolder();
  const data = `${folder.path}/state.json`;
  const ledger = new Ledger(0);
  // No file may be larger than so many kilobytes, which a full disk does to ours.
  const full = launch(folder.path, ['bash', '-c', 'ulimit -f 160; exec "$@"', 'bash']);
  const url = await full.url;
  await Promise.all(Array.from({ length: WORKERS }, (_, worker) => ledger.work(url, worker)));
  const reset = { headers: { authorization: 'Bearer any' }, body: { user_id: 'auth0|64b7e0f8c2d3a1b4e5f60001' } };
  expect(await send(url, 'POST', '/api/v2/tickets/password-change', reset)).toMatchObject({
    status: 503,
    json: { statusCode: 503, error: 'Service Unavailable', message: 'The state could not be saved.' },
  });
  expect((await send(url, 'GET', '/readyz')).status).toBe(503);
  expect(statSync(data).size).toBeLessThanOrEqual(160 * 1024);
  const [code] = (await full.kill('SIGTERM')) as [number];
  expect(code).toBe(1);
  expect(savedIn(data)).not.toBe(readFileSync(data, 'utf8'));

  const roomy = launch(folder.path);
  const proof = await ledger.prove(await roomy.url);
  expect(proof.redeemed).toBeGreaterThan(0);
  await roomy.kill('SIGTERM');
});
