// A long run of the hostile tests, against emulators in processes of their own: `npm run test:hostile`. HOSTILE_SEED has
// the cases of an earlier run made again, HOSTILE_TIMES says how many times as many as in the ordinary run.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** As much memory as an emulator may have at any time, in megabytes. */
const MEMORY_MB = 512;
const LEAST_CASES = 100_000;

const { HOSTILE_SEED: seed = String(randomInt(2 ** 31)), HOSTILE_TIMES: times = '21' } = process.env;
const folder = mkdtempSync(join(tmpdir(), 'ticketstub-hostile-'));
const report = join(folder, 'report.jsonl');
const began = performance.now();

process.stdout.write(`HOSTILE_SEED=${seed} makes these cases again.\n`);
const settings = { HOSTILE_SEED: seed, HOSTILE_TIMES: times, HOSTILE_REPORT: report, HOSTILE_APART: '1' };
const { status } = spawnSync('npx', ['vitest', 'run', 'test/hostile', '--reporter=dot', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ...settings },
});
const kinds = existsSync(report)
  ? readFileSync(report, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
rmSync(folder, { recursive: true });

const total = kinds.reduce((sum, { cases }) => sum + cases, 0);
const peak = Math.max(0, ...kinds.map((kind) => megabytes(kind.peak)));
for (const { kind, cases, outcomes, before, after, peak: highest } of kinds) {
  const came = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  process.stdout.write(`${kind}: ${cases} cases (${came.join(', ')}); memory in MB `);
  process.stdout.write(`${megabytes(before)} before, ${megabytes(after)} after, ${megabytes(highest)} at most\n`);
}
const minutes = ((performance.now() - began) / 60_000).toFixed(1);
process.stdout.write(`${total} cases in ${minutes} minutes, ${peak} MB of memory at most\n`);

const faults = [
  ...(status === 0 ? [] : ['a test failed']),
  ...(total < LEAST_CASES && Number(times) >= 20 ? [`these are fewer than ${LEAST_CASES} cases`] : []),
  ...(peak > MEMORY_MB ? [`an emulator took more than ${MEMORY_MB} MB`] : []),
];
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exit(faults.length === 0 ? 0 : 1);

function megabytes(bytes = 0) {
  return Math.round(bytes / 2 ** 20);
}
