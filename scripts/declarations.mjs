// Puts the declarations of what can be imported, and of all that these name, where they are looked for. They name no
// package but the test runners: whoever installs this has no other.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ENTRIES = ['index', 'testing/client/index', 'testing/playwright', 'testing/vitest'];
const INSTALLED = /^(@playwright\/test|vitest|node:.*)$/;
const IMPORTED = /(?:from|import)\s*\(?\s*'([^']+)'/g;

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const made = join(dist, '.types');

const needed = new Set();
for (const name of ENTRIES) follow(`${name}.d.ts`);
for (const file of needed) replace(join(dist, file), readFileSync(join(made, file), 'utf8'));
for (const file of readdirSync(dist, { recursive: true })) {
  const isOurs = file.endsWith('.d.ts') && !/^(\.types|commonjs|ui)[\\/]/.test(file);
  if (isOurs && !needed.has(file.replaceAll('\\', '/'))) rmSync(join(dist, file));
}

function follow(file) {
  if (needed.has(file)) return;
  needed.add(file);
  for (const [, module] of readFileSync(join(made, file), 'utf8').matchAll(IMPORTED)) {
    if (INSTALLED.test(module)) continue;
    if (!module.startsWith('.')) throw new Error(`${file} names ${module}, which nobody has who installs this.`);
    const target = resolve(made, dirname(file), module.replace(/\.ts$/, '.d.ts'));
    follow(relative(made, target).replaceAll('\\', '/'));
  }
}

/** Leaves a file alone that is as it should be: somebody may be reading it. */
function replace(target, text) {
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
