import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { build } from './support/build.ts';
import { savedIn } from './support/data-file.ts';
import { send, temporaryFolder, testEmulator } from './support/emulator.ts';
import { silentServer } from './support/receivers.ts';
import { ADA } from './support/recovery.ts';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const headers = { authorization: 'Bearer any' };
const CLIENTS = 8;

beforeAll(build, 240_000);

interface Process {
  readonly child: ChildProcess;
  readonly url: string;
  readonly exit: Promise<unknown[]>;
}

async function launch(folder: string, more: readonly string[] = []): Promise<Process> {
  const files = ['--data', `${folder}/state.json`, '--tls-dir', folder];
  const child = spawn(process.execPath, [cli, '--json', '--port', '0', ...files, ...more]);
  child.stderr.resume();
  const exit = once(child, 'exit');
  const [line] = await once(createInterface(child.stdout), 'line');
  return { child, url: JSON.parse(line).url, exit };
}

/** Issues a ticket, and gives its link. */
async function issue(url: string): Promise<string> {
  const answer = await send(url, 'POST', '/dbconnections/change_password', {
    body: { connection: 'Username-Password-Authentication', email: 'ada@example.com' },
  });
  const { json } = await send(url, 'POST', '/api/v2/tickets/password-change', { headers, body: { user_id: ADA } });
  if (answer.status !== 200) throw new Error(answer.text);
  return json.ticket;
}

/** Sends a request, reads nothing that comes back, and of its body sends nothing. */
async function stuck(url: string, head: string): Promise<Socket> {
  const { port, hostname } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {}).pause();
  await once(socket, 'connect');
  socket.write(`${head}\r\nhost: localhost\r\n\r\n`);
  return socket;
}

/** Those of the links whose tickets are not in the data file. */
function missingIn(folder: string, links: readonly string[]): string[] {
  const saved = savedIn(`${folder}/state.json`);
  return links.filter((link) => !saved.includes(link));
}

describe('a process', () => {
  test('that is told to end under load does so in five seconds, whoever is stuck, and keeps what it answered', async () => {
    using folder = temporaryFolder();
    await using mail = await silentServer();
    await using hook = await silentServer();
    const out = ['--smtp', `smtp://127.0.0.1:${mail.port}`, '--webhook', `http://127.0.0.1:${hook.port}`];
    const { child, url, exit } = await launch(folder.path, out);
    const reader = await stuck(url, 'GET /__inspect/events HTTP/1.1\r\nlast-event-id: 0');
    const half = await stuck(url, 'POST /api/v2/users HTTP/1.1\r\ncontent-length: 9');
    const answered: string[] = [];
    const enough = new Promise<void>((done) => {
      const work = async () => {
        for (;;) {
          answered.push(await issue(url));
          if (answered.length === 5 * CLIENTS) done();
        }
      };
      for (let client = 0; client < CLIENTS; client += 1) work().catch(() => {});
    });
    await Promise.all([enough, mail.until(1), hook.until(1)]);
    const told = performance.now();
    child.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
    expect(performance.now() - told).toBeLessThan(5000);
    expect(missingIn(folder.path, answered)).toEqual([]);
    for (const socket of [reader, half]) socket.destroy();
  });

  test('goes on when nobody reads it any more, and takes signals in a burst for one', async () => {
    using folder = temporaryFolder();
    const { child, url, exit } = await launch(folder.path);
    child.stdout?.destroy();
    child.stderr?.destroy();
    const answered = [await issue(url), await issue(url), await issue(url)];
    child.kill('SIGHUP');
    child.kill('SIGTERM');
    child.kill('SIGHUP');
    expect(await exit).toEqual([0, null]);
    expect(missingIn(folder.path, answered)).toEqual([]);
  });

  test('ends at once when somebody insists, and keeps what it answered', async () => {
    using folder = temporaryFolder();
    const { child, url, exit } = await launch(folder.path);
    const slow = await stuck(url, 'POST /api/v2/users HTTP/1.1\r\ncontent-length: 9');
    const answered = await issue(url);
    const again = setInterval(() => child.kill('SIGINT'), 100);
    expect(await exit).toEqual([130, null]);
    clearInterval(again);
    slow.destroy();
    expect(missingIn(folder.path, [answered])).toEqual([]);
  });
});

test('of two hundred who wait or listen and vanish nothing is left', async () => {
  await using emulator = await testEmulator();
  const held = () => {
    const names = process.getActiveResourcesInfo();
    return ['TCPSocketWrap', 'Timeout'].map((name) => names.filter((each) => each === name).length);
  };
  await emulator.send('GET', '/health');
  const before = held();
  const paths = ['/__inspect/events', '/__inspect/tickets/wait?timeout=60', '/__inspect/messages/wait?timeout=60'];
  const asking = Array.from({ length: 200 }, (_, number) => {
    const request = get(`${emulator.url}${paths[number % paths.length]}`, { agent: false });
    return request.on('error', () => {});
  });
  // Each has a socket at either end, and whoever waits a timer.
  await vi.waitFor(() => expect(held()[0]).toBeGreaterThanOrEqual(400), 10_000);
  for (const request of asking) request.destroy();
  await vi.waitFor(() => {
    const after = held();
    expect(after[0]).toBeLessThanOrEqual(before[0] ?? 0);
    expect(after[1]).toBeLessThan((before[1] ?? 0) + 20);
  }, 10_000);
  expect((await emulator.send('GET', '/health')).status).toBe(200);
});
