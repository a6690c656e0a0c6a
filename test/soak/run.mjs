// A long run against the built command line: a million requests (or SOAK_REQUESTS) of everybody at once. Fails when
// memory or the time that answers take grows, when something is answered with a fault of the emulator's, or when it does
// not end in time. See docs/reliability.md.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from './client.mjs';
import { startProcess } from './process.mjs';
import { checkWindows, printWindow } from './report.mjs';
import { ROLES, TURNS } from './roles.mjs';

const REQUESTS = Number(process.env.SOAK_REQUESTS ?? 1_000_000);
const WINDOW = Math.min(50_000, Math.ceil(REQUESTS / 10));
const CONNECTIONS = 16;
const CLOSE_MS = 5000;
/** One turn in so many is a request to a bare server. */
const BARE_EVERY = 10;

const folder = mkdtempSync(join(tmpdir(), 'ticketstub-soak-'));
const webhook = createServer((request, response) => request.resume().once('end', () => response.writeHead(204).end()));
await once(webhook.listen(0, '127.0.0.1'), 'listening');
const flags = ['--tls-dir', folder, '--webhook', `http://127.0.0.1:${webhook.address().port}`];
const emulator = await startProcess([...flags, ...process.argv.slice(2)]);
const bareServer = fork(fileURLToPath(new URL('bare-server.mjs', import.meta.url)));
const [barePort] = await once(bareServer, 'message');
const complaints = [];
try {
  const windows = await soak();
  complaints.push(...checkWindows(windows), ...emulator.bugs);
} finally {
  const { code, took } = await emulator.end();
  console.log(`SIGTERM ended it with ${code} after ${Math.round(took)} ms`);
  if (code !== 0 || took > CLOSE_MS) complaints.push(`it ended with ${code} after ${Math.round(took)} ms`);
  webhook.close();
  bareServer.kill();
  rmSync(folder, { recursive: true, force: true });
}
for (const complaint of complaints) console.error(complaint);
console.log(complaints.length === 0 ? 'passed' : 'failed');
process.exitCode = complaints.length === 0 ? 0 : 1;

/** Has everybody at work until there were so many requests; looks at the emulator every now and then. */
async function soak() {
  const client = createClient(emulator.url, CONNECTIONS);
  const bare = createClient(`http://127.0.0.1:${barePort}`, CONNECTIONS);
  const wheel = turns();
  const windows = [];
  let number = 0;
  for (let goal = WINDOW; client.sent < REQUESTS; goal += WINDOW) {
    client.latency.reset();
    bare.latency.reset();
    const began = performance.now();
    let resets = windows.length % 2 === 0 ? 1 : 0;
    const worker = async () => {
      while (client.sent < goal) {
        number += 1;
        // Every other window, in its middle: half of all that is measured is measured on a state that has grown since.
        if (resets > 0 && client.sent > goal - WINDOW / 2) {
          resets -= 1;
          await client.send('POST', '/__inspect/reset');
        }
        await turn(wheel[number % wheel.length], { client, number });
        if (number % BARE_EVERY === 0) await bare.send('GET', '/');
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, worker));
    const seconds = (performance.now() - began) / 1000;
    const { latency, faults } = client;
    const [p50, p99, bareP99] = [latency.percentile(50), latency.percentile(99), bare.latency.percentile(99)];
    const times = { p50: p50 / 1e6, p99: p99 / 1e6, bareP99: bareP99 / 1e6 };
    windows.push({ requests: client.sent, seconds, ...times, ...(await emulator.look()) });
    if (faults.size > 0) complaints.push(...faults);
    faults.clear();
    printWindow(windows);
  }
  client.close();
  bare.close();
  return windows;
}

async function turn(name, what) {
  try {
    await ROLES[name](what);
  } catch (error) {
    if (complaints.length < 20) complaints.push(`${name}: ${error.stack}`);
  }
}

/** Who is next, for so many turns: each as often as he is to have one, well mixed, and the same in every run. */
function turns() {
  const wheel = Object.entries(TURNS).flatMap(([name, count]) => Array(count).fill(name));
  const step = 37;
  return wheel.map((_, index) => wheel[(index * step) % wheel.length]);
}
