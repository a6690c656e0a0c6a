// The processes that are measured: the emulator at a size, and what it is held against.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { seedOf } from './seed.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A server in a process of its own: its port, and how to end it. */
async function serve(args, ready) {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGKILL');
    await gone;
  };
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    const port = ready(line);
    if (port === undefined) continue;
    // What it says from here on is read, so that it never waits for us, and let go.
    child.stdout.resume();
    return { port, pid: child.pid, stop };
  }
  throw new Error(`${args[0]} ended with ${await gone} before it listened`);
}

const portInJson = (line) => JSON.parse(line).port;

export const serveHttp = () => serve([at('servers/http.mjs')], portInJson);
export const serveExpress = () => serve([at('servers/express.mjs')], portInJson);

/** The stock Prism CLI on our own document of Auth0, with the checks that it makes by default. */
export async function servePrism() {
  const cli = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');
  const port = await freePort();
  const args = [cli, 'mock', at('../openapi/auth0.yaml'), '--port', String(port), '--verboseLevel', 'info'];
  return serve(args, (line) => (/listening/i.test(line) ? port : undefined));
}

/** The built emulator with so many users of each provider, room for as many tickets and, perhaps, a data file. */
export async function serveEmulator(users, { withFile = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'ticketstub-bench-'));
  const seed = join(folder, 'seed.json');
  writeFileSync(seed, JSON.stringify(seedOf(users)));
  const flags = [
    '--port',
    '0',
    '--json',
    '--seed',
    seed,
    '--ticket-limit',
    String(users),
    '--message-limit',
    String(users),
    '--tls-dir',
    join(folder, 'keys'),
    ...(withFile ? ['--data', join(folder, 'state.json')] : []),
  ];
  const server = await serve([at('../dist/cli.js'), ...flags], (line) => Number(new URL(JSON.parse(line).url).port));
  return {
    ...server,
    file: join(folder, 'state.json'),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
