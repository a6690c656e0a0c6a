import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Whether everything is built: `npm run test:nodes` does so once for several runs at a time. */
export const isBuilt = process.env['TEST_BUILT'] === 'true';

/** Builds the package, for tests of what is published. */
export async function build(): Promise<void> {
  if (isBuilt) return;
  const root = fileURLToPath(new URL('../..', import.meta.url));
  await promisify(execFile)('npm', ['run', '--silent', 'build'], { cwd: root });
}
