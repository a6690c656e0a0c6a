// What it costs that every answer is safe: tickets issued by ten connections, in memory and with a data file.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveEmulator } from './servers.mjs';

const SIZES = [100, 1000, 10_000];
const CONNECTIONS = 10;
const MILLISECONDS = 4000;
/** What a data file of ten thousand users and tickets may cost at most. */
const BUDGET = { users: 10_000, perSecond: 300, p99: 250 };

const rows = [];
for (const users of SIZES) {
  for (const withFile of [false, true]) rows.push({ users, withFile, ...(await measure(users, withFile)) });
}
console.table(
  rows.map(({ users, withFile, perSecond, p50, p99, worst, megabytes }) => ({
    'users and tickets': users,
    kept: withFile ? `in a file of ${megabytes.toFixed(1)} MB` : 'in memory',
    'tickets/s': Math.round(perSecond),
    'p50 ms': p50.toFixed(1),
    'p99 ms': p99.toFixed(1),
    'worst ms': worst.toFixed(1),
  })),
);
const missed = rows.filter(
  ({ users, withFile, perSecond, p99 }) =>
    users === BUDGET.users && withFile && (perSecond < BUDGET.perSecond || p99 > BUDGET.p99),
);
if (missed.length > 0) process.exitCode = 1;

async function measure(users, withFile) {
  const server = await serveEmulator(users, { withFile });
  const client = fork(fileURLToPath(new URL('client.mjs', import.meta.url)));
  const work = async (job) => {
    client.send({ name: 'issueAuth0', port: server.port, users, connections: CONNECTIONS, ...job });
    const [result] = await once(client, 'message');
    if (result.error) throw new Error(result.error);
    return result;
  };
  try {
    await work({ count: users });
    const measured = await work({ milliseconds: MILLISECONDS });
    return { ...measured, megabytes: withFile ? statSync(server.file).size / 1e6 : 0 };
  } finally {
    client.kill();
    await server.stop();
  }
}
