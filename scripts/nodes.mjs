// Runs the short test suite on other versions of Node, each taken from the npm package `node` into a temporary folder.
//   npm run test:nodes [-- 22 24 26]
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const VERSIONS = ['22', '24', '26'];
/** The same stories over every wire, with the vendors' own clients, and of what is published. */
const SHORT = ['story', 'story-zitadel', 'wires', 'api', 'package']
  .map((name) => `test/${name}.test.ts`)
  .concat('test/sdk');

const root = fileURLToPath(new URL('../', import.meta.url));
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const run = promisify(execFile);

const [, , ...wanted] = process.argv;
const versions = wanted.length > 0 ? wanted : VERSIONS;
const folder = mkdtempSync(join(tmpdir(), 'ticketstub-nodes-'));

try {
  const [, ...binaries] = await Promise.all([
    run('npm', ['run', '--silent', 'build'], { cwd: root }),
    ...versions.map(install),
  ]);
  const failed = versions.filter((version, index) => !passes(version, binaries[index]));
  if (failed.length > 0) console.error(`The short suite fails on Node ${failed.join(', ')}.`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Where the folder of this version's binary is. */
async function install(version) {
  const prefix = join(folder, version);
  mkdirSync(prefix);
  writeFileSync(join(prefix, 'package.json'), '{ "private": true }');
  await run('npm', ['install', '--no-audit', '--no-fund', `node@${version}`], { cwd: prefix });
  return join(prefix, 'node_modules/node/bin');
}

/** Whether the short suite passes with this binary, which every process that it starts finds, too. */
function passes(version, binary) {
  const node = join(binary, 'node');
  const env = { ...process.env, PATH: `${binary}${delimiter}${process.env['PATH']}`, TICKETSTUB_TEST_BUILT: 'true' };
  console.log(`== Node ${version}: ${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout}`);
  const { status } = spawnSync(node, [vitest, 'run', '--reporter=dot', ...SHORT], { cwd: root, env, stdio: 'inherit' });
  return status === 0;
}
