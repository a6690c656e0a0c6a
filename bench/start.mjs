// How soon the published build is there, what it holds in memory, and what it takes on the disk. Starts are measured in
// turn with `node -e 0`, which is as soon as anything can be. `node bench/start.mjs [--json]`, after `npm run build`.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../', import.meta.url));
const cli = join(root, 'dist/cli.js');

/** What is asked of each figure; milliseconds, megabytes (of a million bytes), packages. */
export const START_BUDGETS = {
  firstTicket: 250,
  inProcess: 10,
  idleMemory: 90,
  installSize: 15,
  packages: 25,
};

const TICKET = '/api/v2/tickets/password-change';
const LOAD = 1000;

/**
 * Measures starts, memory and size.
 * @param {{ readonly runs?: number }} [options] how often a process is started
 * @returns figures by name: times in milliseconds with their median, quartiles and least, memory and size in megabytes
 */
export async function measureStart({ runs = 20 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'ticketstub-bench-'));
  try {
    // The certificate authority and the keys of a machine are made once; so is what Node 22 and later keep compiled.
    await startOnce(folder);
    const starts = [];
    const bare = [];
    for (let i = 0; i < runs; i += 1) {
      bare.push(await timeOf(['-e', '0']));
      starts.push(await startOnce(folder));
    }
    const of = (name) => spreadOf(starts.map((start) => start[name]));
    return {
      node: process.version,
      runs,
      bareNode: spreadOf(bare),
      ready: of('ready'),
      firstTicket: of('firstTicket'),
      firstTicketCpu: of('cpu'),
      inProcess: spreadOf(await startsInProcess(folder)),
      ...(await memoryOf(folder)),
      ...(await installed(folder)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timeOf(args) {
  const began = performance.now();
  await once(spawn(process.execPath, args, { stdio: 'ignore' }), 'close');
  return performance.now() - began;
}

/** A start of the command line, to its first line and to the answer that has a ticket. */
async function startOnce(folder) {
  const began = performance.now();
  return withCli(folder, async ({ url, pid }) => {
    const ready = performance.now() - began;
    await issue(url);
    return { ready, firstTicket: performance.now() - began, cpu: cpuOf(pid) };
  });
}

/** What `use` makes of a running emulator, which is ended then. */
async function withCli(folder, use) {
  const args = [cli, '--port', '0', '--json', '--tls-dir', join(folder, 'keys')];
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, XDG_CACHE_HOME: join(folder, 'cache') };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = await once(createInterface(child.stdout), 'line');
  try {
    return await use({ url: JSON.parse(line).url, pid: child.pid });
  } finally {
    child.kill('SIGTERM');
    await once(child, 'close');
  }
}

async function issue(url) {
  const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };
  const asked = request(new URL(TICKET, url), { method: 'POST', headers });
  asked.end(JSON.stringify({ user_id: 'auth0|64b7e0f8c2d3a1b4e5f60001' }));
  const [answer] = await once(asked, 'response');
  await once(answer.resume(), 'end');
  if (answer.statusCode !== 201) throw new Error(`${TICKET} answered ${answer.statusCode}`);
}

/** Starts in a process of their own, without the first, which loads the library. */
async function startsInProcess(folder) {
  const script = `
    const { startEmulator } = await import(${JSON.stringify(join(root, 'dist/index.js'))});
    const times = [];
    for (let i = 0; i <= 50; i += 1) {
      const began = performance.now();
      const emulator = await startEmulator({ port: 0, tlsDir: ${JSON.stringify(join(folder, 'keys'))} });
      times.push(performance.now() - began);
      await emulator.close();
    }
    console.log(JSON.stringify(times.slice(1)));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script]);
  return JSON.parse(stdout);
}

async function memoryOf(folder) {
  return withCli(folder, async ({ url, pid }) => {
    const idleMemory = await settledMemory(pid);
    for (let i = 0; i < LOAD; i += 1) await issue(url);
    return { idleMemory, loadedMemory: await settledMemory(pid) };
  });
}

/** The memory of a process once it stays the same for a second: what it does beside its work is over then. */
async function settledMemory(pid) {
  let last = 0;
  for (let now = await residentOf(pid); now !== last; now = await residentOf(pid)) {
    last = now;
    await new Promise((later) => setTimeout(later, 1000));
  }
  return last;
}

async function residentOf(pid) {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
  return (Number(stdout) * 1024) / 1e6;
}

/** The time that a process has had of the processors; only Linux tells. */
function cpuOf(pid) {
  if (process.platform !== 'linux') return Number.NaN;
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13);
  // Linux counts in hundredths of a second.
  return (Number(user) + Number(system)) * 10;
}

/** What `npm i` of the packed tarball leaves in node_modules. */
async function installed(folder) {
  const npm = (...args) =>
    run('npm', [...args, '--silent', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
  const { stdout } = await npm('pack', root, '--json');
  const [{ filename, size }] = JSON.parse(stdout);
  await npm('init', '--yes');
  await npm('install', join(folder, filename));
  const modules = join(folder, 'node_modules');
  const files = readdirSync(modules, { recursive: true, encoding: 'utf8' });
  const sizes = files.map((file) => lstatSync(join(modules, file))).map((state) => (state.isFile() ? state.size : 0));
  const packages = files.filter((file) => /(^|node_modules\/)(@[^/]+\/)?[^/@.][^/]*\/package\.json$/.test(file)).length;
  const installSize = sizes.reduce((sum, each) => sum + each, 0) / 1e6;
  return { tarball: size / 1e6, installSize, files: files.length, packages };
}

function spreadOf(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part) => sorted[Math.floor((sorted.length - 1) * part)];
  return { median: at(0.5), quartiles: [at(0.25), at(0.75)], least: at(0) };
}

/** The figures as lines for people, with what is asked of them. */
export function startTable(figures) {
  const time = ({ median, quartiles: [low, high], least }) =>
    `${median.toFixed(1)} ms (quartiles ${low.toFixed(1)} to ${high.toFixed(1)}, least ${least.toFixed(1)})`;
  const size = (megabytes) => `${megabytes.toFixed(1)} MB`;
  const rows = [
    ['node -e 0', time(figures.bareNode)],
    ['spawn to ready', time(figures.ready)],
    ['spawn to first ticket', time(figures.firstTicket), `${START_BUDGETS.firstTicket} ms`],
    ['processor time to first ticket', time(figures.firstTicketCpu)],
    ['start in process, after the first', time(figures.inProcess), `${START_BUDGETS.inProcess} ms`],
    ['memory, idle', size(figures.idleMemory), size(START_BUDGETS.idleMemory)],
    [`memory after ${LOAD} tickets`, size(figures.loadedMemory)],
    ['tarball', size(figures.tarball)],
    ['installed', size(figures.installSize), size(START_BUDGETS.installSize)],
    ['packages', String(figures.packages), String(START_BUDGETS.packages)],
  ];
  const lines = rows.map(([name, figure, budget = '']) => `| ${name} | ${figure} | ${budget} |`);
  return ['| | measured | at most |', '| --- | --- | --- |', ...lines].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const figures = await measureStart();
  console.log(process.argv.includes('--json') ? JSON.stringify(figures, undefined, 2) : startTable(figures));
}
