// Runs the short test suite on other versions of Node, each taken from the npm package `node` into a temporary folder.
//   npm run test:nodes [-- 22 24 26]
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const VERSIONS = ['22', '24', '26'];

const root = fileURLToPath(new URL('../', import.meta.url));
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** The same stories over every wire, with the vendors' own clients, and of what is published. */
const [, ...short] = scripts['test:short'].split(' ');
const run = promisify(execFile);

const [, , ...wanted] = process.argv;
const versions = wanted.length > 0 ? wanted : VERSIONS;
const folder = mkdtempSync(join(tmpdir(), 'ticketstub-nodes-'));

try {
  const [, ...binaries] = await Promise.all([
    run('npm', ['run', '--silent', 'build'], { cwd: root }),
    ...versions.map(install),
  ]);
  // All at once, in one worker each: a worker spends most of its time on loading what another one would load again.
  const passed = await Promise.all(binaries.map(passes));
  const failed = versions.filter((_, index) => !passed[index]);
  if (failed.length > 0) console.error(`The short suite fails on Node ${failed.join(', ')}.`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The folder of this version's binary. */
async function install(version) {
  const prefix = join(folder, version);
  mkdirSync(prefix);
  writeFileSync(join(prefix, 'package.json'), '{ "private": true }');
  await run('npm', ['install', '--no-audit', '--no-fund', `node@${version}`], { cwd: prefix });
  return join(prefix, 'node_modules/node/bin');
}

/** Whether the short suite passes with this binary, which every process that it starts finds, too. */
async function passes(binary) {
  const env = { ...process.env, PATH: `${binary}${delimiter}${process.env['PATH']}`, TEST_BUILT: 'true' };
  const settings = { cwd: root, env, maxBuffer: 2 ** 26 };
  const node = join(binary, 'node');
  const { stdout: version } = await run(node, ['--version']);
  const suite = run(node, [vitest, ...short, '--maxWorkers=1', '--testTimeout=60000', '--reporter=dot'], settings);
  const { code = 0, stdout, stderr } = await suite.catch((error) => error);
  console.log(`== Node ${version}${stdout}${stderr}`);
  return code === 0;
}
