// How many requests a second, and how soon each is answered: the emulator at several sizes beside Express that does
// nothing, bare Node, and stock Prism. All run at the same time and are asked in turn, so that whatever else the machine
// does befalls them alike; what is told of two is the median of what it was in each round.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { CASES } from './cases.mjs';
import { serveEmulator, serveExpress, serveHttp, servePrism } from './servers.mjs';

const ISSUE = 'issueAuth0';

/** What the others are asked for: none of them does more than answer. */
const BASELINES = { http: 'bare node:http', express: 'Express 5, no work', prism: 'stock Prism' };

/** Requests before anything is measured, for the code to be compiled. */
const WARM_UP = { [ISSUE]: 5000, others: 1000 };

/**
 * Measures every case at every size.
 * @param {{ readonly sizes?: readonly number[], readonly rounds?: number, readonly milliseconds?: number,
 *   readonly connections?: number, readonly warmUp?: number, readonly withPrism?: boolean }} [options]
 * @returns for every series its figures, and the ratios that the budgets are about
 */
export async function measureRequests({
  sizes = [10, 1000, 100_000],
  rounds = 7,
  milliseconds = 700,
  connections = 10,
  warmUp,
  withPrism = true,
} = {}) {
  const client = fork(fileURLToPath(new URL('client.mjs', import.meta.url)));
  const servers = [];
  const started = async (promise) => {
    const server = await promise;
    servers.push(server);
    return server;
  };
  try {
    const baselines = {
      http: await started(serveHttp()),
      express: await started(serveExpress()),
      ...(withPrism && { prism: await started(servePrism()) }),
    };
    const emulators = [];
    for (const users of sizes) emulators.push({ users, ...(await started(serveEmulator(users))) });
    const series = seriesOf(baselines, emulators, connections);
    for (const one of series) await warm(client, one, warmUp);
    for (let round = 0; round < rounds; round += 1) {
      for (const one of series) one.rounds.push(await measure(client, one, milliseconds));
    }
    return figuresOf(series, { rounds, milliseconds, connections, sizes });
  } finally {
    client.kill();
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** Everything that is measured, neighbours in a round being what is compared. */
function seriesOf(baselines, emulators, connections) {
  const [{ users }] = emulators;
  const beside = Object.entries(baselines).map(([server, { port, pid }]) => ({
    server,
    users,
    name: ISSUE,
    port,
    pid,
  }));
  const ours = (name) => emulators.map(({ users, port, pid }) => ({ server: 'emulator', users, name, port, pid }));
  const crowded = [...beside, ...Object.keys(CASES).flatMap(ours)].map((each) => ({ ...each, connections }));
  const alone = [...beside.filter(({ server }) => server === 'express'), ...ours(ISSUE)];
  return [...crowded, ...alone.map((each) => ({ ...each, connections: 1 }))].map((each) => ({ ...each, rounds: [] }));
}

/** As many requests as it takes for the code to be compiled, and for as many tickets as there are users. */
async function warm(client, { name, port, users, server, connections }, least = WARM_UP[name] ?? WARM_UP.others) {
  const count = name === ISSUE && server === 'emulator' && connections > 1 ? Math.max(least, users) : least;
  await ask(client, { name, port, users, connections, count: Math.min(count, server === 'prism' ? 500 : count) });
}

async function measure(client, { name, port, pid, users, connections, rounds }, milliseconds) {
  const from = rounds.at(-1)?.number ?? 0;
  const before = processorTime(pid);
  const { number, perSecond, p50, p95, asked } = await ask(client, {
    ...{ name, port, users, connections, milliseconds, from },
  });
  // What preparing took of it is in it too, so that it tells of cases alone that need none.
  const cpu = CASES[name].prepare ? undefined : ((processorTime(pid) - before) / asked) * 1000;
  return { number, perSecond, p50, p95, cpu };
}

async function ask(client, job) {
  client.send(job);
  const [result] = await once(client, 'message');
  if (result.error) throw new Error(result.error);
  return result;
}

/** The time that a process has had of the processors, in milliseconds; only Linux tells. */
function processorTime(pid) {
  if (process.platform !== 'linux') return Number.NaN;
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

function figuresOf(series, settings) {
  const figures = series.map(({ rounds, ...one }) => ({
    ...{ server: one.server, case: one.name, users: one.users, connections: one.connections },
    perSecond: spreadOf(rounds.map(({ perSecond }) => perSecond)),
    p50: spreadOf(rounds.map(({ p50 }) => p50)),
    p95: spreadOf(rounds.map(({ p95 }) => p95)),
    ...(rounds[0]?.cpu !== undefined && { cpu: spreadOf(rounds.map(({ cpu }) => cpu)) }),
  }));
  const machine = { node: process.version, processor: cpus()[0]?.model, processors: availableParallelism() };
  return { machine, ...settings, series: figures, ratios: ratiosOf(series, settings) };
}

/** What the budgets are about. Each is a median over rounds, in which the two were asked one after the other. */
function ratiosOf(series, { sizes }) {
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  const middle = sizes[Math.floor(sizes.length / 2)];
  const of = (server, users, connections) =>
    series.find(
      (one) =>
        one.name === ISSUE && one.server === server && one.users === users && one.connections > 1 === connections > 1,
    )?.rounds;
  const ratio = (one, other, figure) =>
    one && other && spreadOf(one.map((round, i) => figure(round) / figure(other[i])));
  const rate = ({ perSecond }) => perSecond;
  const crowded = of('emulator', middle, 2);
  return {
    express: ratio(crowded, of('express', smallest, 2), rate),
    prism: ratio(crowded, of('prism', smallest, 2), rate),
    growth: ratio(of('emulator', smallest, 2), of('emulator', largest, 2), rate),
    p50: ratio(of('emulator', middle, 1), of('express', smallest, 1), ({ p50 }) => p50),
  };
}

function spreadOf(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (part) => sorted[Math.floor((sorted.length - 1) * part)];
  return { median: at(0.5), quartiles: [at(0.25), at(0.75)] };
}

/** What is asked of the ratios, and how it is said. */
const BUDGETS = {
  express: { text: 'tickets a second, to requests of Express that does nothing', atLeast: 1 },
  prism: { text: 'tickets a second, to requests of stock Prism', atLeast: 5 },
  growth: { text: 'tickets a second at the smallest size, to those at the largest', atMost: 1.2 },
  p50: { text: 'time to answer one after the other, to that of Express', atMost: 1.5 },
};

/** How far a budget may be missed before the run fails: machines are noisy. */
const TOLERANCE = 0.1;

/** The budgets that are missed by more than is forgiven. */
export function missedBudgets({ ratios }) {
  return Object.entries(BUDGETS)
    .filter(([name, { atLeast = 0, atMost = Number.POSITIVE_INFINITY }]) => {
      const median = ratios[name]?.median;
      return median < atLeast * (1 - TOLERANCE) || median > atMost * (1 + TOLERANCE);
    })
    .map(([, { text }]) => text);
}

/** The figures as tables for people. */
export function requestsTable({ series, ratios, connections }) {
  const spread = ({ median, quartiles: [low, high] }, digits) =>
    `${median.toFixed(digits)} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;
  const rows = series.map(({ server, case: name, users, connections: crowd, perSecond, p50, cpu }) => {
    const what = server === 'emulator' ? `${CASES[name].name}, ${users.toLocaleString('en')}` : BASELINES[server];
    const figures = [spread(perSecond, 0), spread(p50, 2), cpu ? spread(cpu, 0) : ''];
    return `| ${what} | ${crowd} | ${figures.join(' | ')} |`;
  });
  const bounds = Object.entries(BUDGETS).map(([name, { text, atLeast, atMost }]) => {
    const figure = ratios[name] ? spread(ratios[name], 2) : 'not measured';
    return `| ${text} | ${figure} | ${atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`} |`;
  });
  return [
    '| what is asked, users and tickets | connections | requests/s (quartiles) | p50 in ms | processor time each, in µs |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `| ratio, with ${connections} connections unless one after the other | median (quartiles) | budget |`,
    '| --- | --- | --- |',
    ...bounds,
  ].join('\n');
}
