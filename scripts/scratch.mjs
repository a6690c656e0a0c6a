import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../', import.meta.url));
const run = promisify(execFile);

/** What a project has besides that imports every path: the test runners, and the types of Node. */
const PEERS = ['@playwright/test', '@types/node', 'vitest'];

/**
 * Packs what is built, and installs it in a project of its own under the folder, from the tarball alone: npm may ask
 * nobody for more.
 */
export async function installScratch(folder) {
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse((await run('npm', pack, { cwd: root })).stdout);
  const tarball = join(folder, filename);
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  const install = ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball];
  await run('npm', install, { cwd: project });
  for (const name of PEERS) {
    const target = join(project, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), target);
  }
  return { project, tarball };
}
