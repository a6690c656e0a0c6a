import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { childEnvironment, EXEC_HELP, openTrust } from '../src/child-environment.ts';
import { MisuseError, StartError } from '../src/core/misuse.ts';
import { runCommand } from '../src/exec.ts';
import { closeAll, startInstances } from '../src/instances.ts';
import { type Options, readOptions } from '../src/options.ts';
import { send, temporaryFolder, testEmulator } from './support/emulator.ts';

function optionsOf(texts: Readonly<Partial<Record<keyof Options, string>>>): Options {
  const given = Object.entries({ tlsDir: `${tmpdir()}/ticketstub-test-keys`, ...texts });
  return readOptions(new Map(given.map(([name, text]) => [name, { text, source: name }])));
}

/** Two ports in a row, of which the higher one is taken until `free` is called. */
async function twoPorts(): Promise<{ lower: number; higher: number; free(): Promise<void> }> {
  const taken = createServer();
  const higher = await listening(taken, 0);
  const probe = createServer();
  const lower = await listening(probe, higher - 1);
  await closed(probe);
  if (lower === higher - 1) return { lower, higher, free: () => closed(taken) };
  await closed(taken);
  return twoPorts();
}

/** The port that was had; NaN when it could not be. */
function listening(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((done) => {
    server.once('error', () => done(Number.NaN));
    server.listen(port, '127.0.0.1', () => done((server.address() as { port: number }).port));
  });
}

function closed(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((done) => void server.close(() => done()));
}

describe('several instances', () => {
  test('listen on ports in a row and share no state; a port that is taken leaves none of them', async () => {
    const { lower, higher, free } = await twoPorts();
    const options = optionsOf({ port: String(lower), instances: '2' });
    const refused = startInstances(options);
    await expect(refused).rejects.toThrow(StartError);
    await expect(refused).rejects.toThrow(`cannot listen on 127.0.0.1:${higher}`);
    await free();

    const emulators = await startInstances(options);
    expect(emulators.map(({ port }) => port)).toEqual([lower, higher]);
    const [one = '', other = ''] = emulators.map(({ url }) => url);
    const ada = '/api/v2/users/auth0%7C64b7e0f8c2d3a1b4e5f60001';
    const headers = { authorization: 'Bearer any' };
    await send(one, 'DELETE', ada, { headers });
    const found = [one, other].map(async (url) => (await send(url, 'GET', ada, { headers })).status);
    expect(await Promise.all(found)).toEqual([404, 200]);
    await closeAll(emulators);
    await expect(send(other, 'GET', '/health')).rejects.toThrow();
  });

  test.each<[string, Parameters<typeof optionsOf>[0], string]>([
    ['one data file', { data: 'state.json' }, '--instances: cannot go with --data'],
    ['one public address', { publicUrl: 'https://tickets.example.test' }, '--instances: cannot go with --public-url'],
    ['ports that do not exist', { port: '65535' }, '--instances: 2 from port 65535 on would pass 65535'],
  ])('do not go with %s', async (_, texts, sentence) => {
    const refused = startInstances(optionsOf({ instances: '2', ...texts }));
    await expect(refused).rejects.toThrow(MisuseError);
    await expect(refused).rejects.toThrow(sentence);
  });
});

describe('what a command is told', () => {
  test('the first instance by name, all in a list, and only of what is emulated', async () => {
    await using one = await testEmulator();
    await using other = await testEmulator({ providers: ['zitadel'] });
    const trust = { path: '/keys/ca.pem', remove: () => {} };
    const all = childEnvironment([one, other], trust, 'secret');
    expect(all).toEqual({
      TICKETSTUB_URL: one.url,
      TICKETSTUB_HTTPS_URL: one.httpsUrl,
      TICKETSTUB_URLS: `${one.url},${other.url}`,
      TICKETSTUB_CA: '/keys/ca.pem',
      TICKETSTUB_INSPECT_TOKEN: 'secret',
      NODE_EXTRA_CA_CERTS: '/keys/ca.pem',
      AUTH0_DOMAIN: `localhost:${one.port}`,
      ZITADEL_URL: one.url,
      ZITADEL_API_URL: one.url,
    });
    expect(Object.keys(all).filter((name) => !EXEC_HELP.includes(name))).toEqual([]);
    expect(childEnvironment([other], trust, undefined)).not.toHaveProperty('AUTH0_DOMAIN');
    expect(childEnvironment([other], trust, undefined)).not.toHaveProperty('TICKETSTUB_INSPECT_TOKEN');
  });

  test('the authority that is kept, or a file of all that are to be trusted', async () => {
    using folder = temporaryFolder();
    const warnings: string[] = [];
    await using kept = await testEmulator({ tlsDir: `${folder.path}/keys` });
    const open = (emulators: Parameters<typeof openTrust>[0], extra?: string) =>
      openTrust(emulators, extra, (line) => warnings.push(line));
    expect(open([kept], '').path).toBe(`${folder.path}/keys/ca.pem`);
    expect(open([kept], `${folder.path}/keys/ca.pem`).path).toBe(`${folder.path}/keys/ca.pem`);
    expect(open([kept], `${folder.path}/nowhere`).path).toBe(`${folder.path}/keys/ca.pem`);
    expect(warnings).toEqual([expect.stringContaining('NODE_EXTRA_CA_CERTS: cannot be read and is left out: ENOENT')]);

    writeFileSync(`${folder.path}/other.pem`, 'another authority');
    await using unkept = await testEmulator({ tlsDir: `${folder.path}/unkept` });
    rmSync(`${folder.path}/unkept/ca.pem`);
    const all = open([kept, unkept], `${folder.path}/other.pem`);
    expect(readFileSync(all.path, 'utf8')).toBe(`${kept.ca.trim()}\n${unkept.ca.trim()}\nanother authority\n`);
    all.remove();
    expect(() => readFileSync(all.path)).toThrow('ENOENT');
  });
});

describe('how a command ends', () => {
  test('with its own code, or that of the signal that ended it', async () => {
    expect(await runCommand(['sh', '-c', 'exit 7'], process.env)).toEqual({ code: 7 });
    expect(await runCommand(['sh', '-c', 'kill -9 $$'], process.env)).toEqual({ code: 137 });
    expect(process.listeners('SIGHUP')).toEqual([]);
  });

  test('with 127 when there is none, with 126 when it may not be run', async () => {
    using folder = temporaryFolder();
    expect(await runCommand(['ticketstub-nothing'], process.env)).toEqual({
      code: 127,
      complaint: '"ticketstub-nothing" is no command: check its spelling and PATH.',
    });
    mkdirSync(`${folder.path}/not-a-program`);
    expect(await runCommand([`${folder.path}/not-a-program`], process.env)).toEqual({
      code: 126,
      complaint: expect.stringContaining('cannot be run: spawn '),
    });
  });
});
