// Holds the package as it would be published against what others take packages for: publint, Are The Types Wrong, and
// TypeScript in a scratch project that has it installed.
//   npm run package   (after npm run build)
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installScratch } from './scratch.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ticketstub-package-'));

try {
  const { project, tarball } = await installScratch(folder);
  run('publint', ['run', tarball, '--strict']);
  // Node before 12.7 and TypeScript's way of that time know no paths.
  run('attw', [tarball, '--profile', 'node16', '--format', 'ascii', '--no-emoji']);
  cpSync(join(root, 'test/package'), project, { recursive: true });
  for (const [resolution, files] of Object.entries({ node16: ['mts', 'cts'], bundler: ['mts'] })) {
    console.log(`types by ${resolution}`);
    run('tsc', ['-p', configure(project, resolution, files)]);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function configure(project, moduleResolution, endings) {
  const file = join(project, `tsconfig.${moduleResolution}.json`);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'ES2023',
    lib: ['ES2024', 'ESNext.Disposable'],
    module: moduleResolution === 'bundler' ? 'ESNext' : 'Node20',
    moduleResolution,
    resolveJsonModule: true,
    types: ['node'],
    // What the test runners declare is theirs.
    skipLibCheck: true,
  };
  writeFileSync(file, JSON.stringify({ compilerOptions, files: endings.map((ending) => `consumer.${ending}`) }));
  return file;
}

function run(command, args) {
  execFileSync(join(root, 'node_modules/.bin', command), args, { cwd: root, stdio: 'inherit' });
}
