import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { build } from './support/build.ts';
import { temporaryFolder } from './support/emulator.ts';

const root = new URL('../', import.meta.url);

/** Resolves what is built by the package's own name, as its users do, and prints what it found. */
const SCRIPT = `
import { createRequire } from 'node:module';
import * as ticketstub from 'ticketstub';
import * as client from 'ticketstub/client';
import * as playwright from 'ticketstub/playwright';

const require = createRequire(process.cwd() + '/script.js');
const required = Object.fromEntries(['', '/client', '/playwright'].map((path) => [path, require('ticketstub' + path)]));
const emulator = await required[''].startEmulator({ port: 0, tlsDir: process.argv[1] });
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
}));
`;

const NAMES = [
  ['MisuseError', 'StartError', 'startEmulator'],
  ['InspectError', 'createClient'],
  ['expect', 'test'],
];

beforeAll(build, 60_000);

test('the package is imported and required by its paths', async () => {
  using folder = temporaryFolder();
  const args = ['--input-type=module', '--eval', SCRIPT, folder.path];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: fileURLToPath(root) });
  expect(JSON.parse(stdout)).toEqual({
    status: 200,
    names: NAMES,
    required: NAMES,
    same: true,
    isInspectError: true,
    vitest: [
      new URL('dist/testing/vitest.js', root).href,
      fileURLToPath(new URL('dist/commonjs/testing/vitest.js', root)),
    ],
  });
  expect(stderr).toBe('');

  const declared = (file: string) => {
    const text = readFileSync(new URL(`dist/commonjs/${file}.d.ts`, root), 'utf8');
    return Array.from(text.matchAll(/^export declare const (\w+)/gm), ([, name]) => name).sort();
  };
  expect(['index', 'testing/playwright'].map(declared)).toEqual([NAMES[0], NAMES[2]]);
  expect(declared('testing/vitest')).toEqual(Object.keys(await import('../src/testing/vitest.ts')).sort());
});
