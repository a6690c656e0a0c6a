import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { installScratch } from '../scripts/scratch.mjs';
import { build } from './support/build.ts';
import { temporaryFolder } from './support/emulator.ts';

const root = new URL('../', import.meta.url);
const run = promisify(execFile);

/** Imports and requires every path of the package, uses it, and prints what it found. */
const SCRIPT = `
import { createRequire } from 'node:module';
import * as ticketstub from 'ticketstub';
import * as client from 'ticketstub/client';
import * as playwright from 'ticketstub/playwright';

const require = createRequire(process.cwd() + '/script.js');
const required = Object.fromEntries(['', '/client', '/playwright'].map((path) => [path, require('ticketstub' + path)]));
const emulator = await required[''].startEmulator({ port: 0, tlsDir: 'keys' });
const takeBack = emulator.trust();
const { status } = await fetch(emulator.httpsUrl + '/health');
takeBack();
const refusal = await required['/client'].createClient(emulator.url).ticket('tkt_0').catch((error) => error);
await emulator.close();

console.log(JSON.stringify({
  status,
  names: [ticketstub, client, playwright].map(Object.keys),
  required: Object.values(required).map((it) => Object.keys(it).sort()),
  same: required[''].startEmulator === ticketstub.startEmulator && required['/playwright'].test === playwright.test,
  isInspectError: refusal instanceof client.InspectError && refusal instanceof required['/client'].InspectError,
  vitest: [import.meta.resolve('ticketstub/vitest'), require.resolve('ticketstub/vitest')],
  schemas: ['config', 'seed', 'rate-limits'].map((name) => require('ticketstub/schemas/' + name + '.json').title),
  version: require('ticketstub/package.json').version,
}));
`;

const NAMES = [
  ['MisuseError', 'StartError', 'startEmulator'],
  ['InspectError', 'createClient'],
  ['expect', 'test'],
];

beforeAll(build, 240_000);

test('the package is installed from its tarball, without asking anybody, and imported, required and run', async () => {
  using folder = temporaryFolder();
  const { project: cwd } = await installScratch(folder.path);
  const installed = `${realpathSync(cwd)}/node_modules/ticketstub`;
  const [script, command] = await Promise.all([
    run(process.execPath, ['--input-type=module', '--eval', SCRIPT], { cwd }),
    run('npx', ['--offline', 'ticketstub', '--version'], { cwd }),
  ]);
  expect(JSON.parse(script.stdout)).toEqual({
    status: 200,
    names: NAMES,
    required: NAMES,
    same: true,
    isInspectError: true,
    vitest: [pathToFileURL(`${installed}/dist/testing/vitest.js`).href, `${installed}/dist/commonjs/testing/vitest.js`],
    schemas: ['Ticketstub', 'A seed of Ticketstub', 'Rate limits of Ticketstub'],
    version: '0.1.0',
  });
  expect([script.stderr, command.stdout]).toEqual(['', '0.1.0\n']);
  expect(readdirSync(installed).sort()).toEqual([
    ...['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'fixtures', 'openapi', 'package.json', 'schemas'],
  ]);
}, 60_000);

test('what is required is declared like what is imported', async () => {
  const declared = (file: string) => {
    const text = readFileSync(new URL(`dist/commonjs/${file}.d.ts`, root), 'utf8');
    return Array.from(text.matchAll(/^export declare const (\w+)/gm), ([, name]) => name).sort();
  };
  expect(['index', 'testing/playwright'].map(declared)).toEqual([NAMES[0], NAMES[2]]);
  expect(declared('testing/vitest')).toEqual(Object.keys(await import('../src/testing/vitest.ts')).sort());
});
