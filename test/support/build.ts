import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Builds the package, for tests of what is published; `npm run test:nodes` has built it already. */
export async function build(): Promise<void> {
  if (process.env['TICKETSTUB_TEST_BUILT'] === 'true') return;
  const root = fileURLToPath(new URL('../..', import.meta.url));
  await promisify(execFile)('npm', ['run', '--silent', 'build'], { cwd: root });
}
