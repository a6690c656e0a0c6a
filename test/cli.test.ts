import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from './support/build.ts';
import { send, temporaryFolder, testEmulator } from './support/emulator.ts';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

beforeAll(build, 60_000);

function start(argv: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, [cli, ...argv], { env: { PATH, HOME, ...env } });
}

/** Runs to the end. */
async function run(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = start(argv, env);
  const output = collect(child);
  const [code] = await once(child, 'close');
  return { code, ...output };
}

function collect(child: ChildProcess): { stdout: string; stderr: string } {
  const output = { stdout: '', stderr: '' };
  child.stdout?.on('data', (text) => (output.stdout += text));
  child.stderr?.on('data', (text) => (output.stderr += text));
  return output;
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('no output');
  const [line] = await once(createInterface(child.stdout), 'line');
  return line;
}

describe('ticketstub', () => {
  test('--json says where it listens in its first line; SIGTERM ends it with 0', async () => {
    using folder = temporaryFolder();
    const child = start(['--port', '0', '--instances', '2', '--json', '--no-banner', '--tls-dir', folder.path]);
    const output = collect(child);
    const ready = JSON.parse(await firstLine(child));
    const address = {
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      httpsUrl: expect.stringMatching(/^https:\/\/localhost:\d+$/),
    };
    expect(ready).toEqual({
      event: 'ready',
      ...address,
      ca: `${folder.path}/ca.pem`,
      pid: child.pid,
      providers: ['auth0', 'zitadel'],
      version: '0.1.0',
      instances: [{ url: ready.url, httpsUrl: ready.httpsUrl }, address],
    });
    expect((await send(ready.url, 'GET', '/u/reset-verify')).text).not.toContain('Ticketstub emulates');
    for (const path of ['/health', '/healthz', '/readyz']) {
      expect(await send(ready.url, 'GET', path)).toMatchObject({ status: 200, json: { status: 'ok' } });
    }
    const other = new URL(ready.instances[1].url);
    const { json } = await send(other.href, 'POST', '/api/v2/tickets/password-change', {
      headers: { authorization: 'Bearer any' },
      body: { user_id: 'auth0|64b7e0f8c2d3a1b4e5f60001' },
    });
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(output.stderr).toBe(`[${other.port}] auth0 password link for ada@example.com: ${json.ticket}\n`);
  });

  test('each issued link is one line on standard error, and standard output stays for the ready line', async () => {
    using folder = temporaryFolder();
    const child = start(['--json', '--tls-dir', folder.path], { PORT: '0', TICKETSTUB_BANNER: 'false' });
    const output = collect(child);
    const { url } = JSON.parse(await firstLine(child));
    expect((await send(url, 'GET', '/u/reset-verify')).text).not.toContain('Ticketstub emulates');
    const { json } = await send(url, 'POST', '/api/v2/tickets/password-change', {
      headers: { authorization: 'Bearer any' },
      body: { user_id: 'auth0|64b7e0f8c2d3a1b4e5f60001' },
    });
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(output.stderr).toBe(`auth0 password link for ada@example.com: ${json.ticket}\n`);
    expect(output.stdout.trim().split('\n')).toHaveLength(1);
  });

  test('a flag goes before the environment, the environment before PORT', async () => {
    const env = { PORT: 'a', TICKETSTUB_PORT: 'b' };
    expect((await run(['--port', 'c'], env)).stderr).toContain('--port: "c" is not a whole number');
    expect((await run([], env)).stderr).toContain('TICKETSTUB_PORT: "b" is not a whole number');
    expect((await run([], { PORT: 'a' })).stderr).toContain('PORT: "a" is not a whole number');
  });

  test('--version tells the version, --help every option with its variable', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, stdout: '0.1.0\n', stderr: '' });
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--seed <file>');
    expect(stdout).toContain('[TICKETSTUB_SEED]');
  });

  test.each<[string, readonly string[], string]>([
    ['an unknown flag', ['--prot', '1'], "unknown option '--prot'"],
    ['an unknown command', ['begin'], "unknown command 'begin'"],
    ['exec of nothing', ['exec', '--port', '0', '--'], 'exec: no command is named.'],
    ['a flag without its value', ['--seed'], "option '-s, --seed <file>' argument missing"],
    ['a bad value', ['--auth', 'none'], '--auth: "none" is none of lenient, strict.'],
    ['limits that are not there', ['--rate-limits', '/nowhere/limits'], '/nowhere/limits: cannot be read: ENOENT'],
    [
      'an extension of nobody',
      ['--extend', 'okta=api.json'],
      '--extend: "okta=api.json" names okta; known are auth0, zitadel.',
    ],
    ['an extension that is not there', ['-e', 'auth0=/nowhere/api.json'], '/nowhere/api.json: cannot be read: ENOENT'],
    ['an extension that is no OpenAPI', ['-e', 'auth0=package.json'], 'package.json: openapi: is not 3.0 or later.'],
    ['a seed that is not there', ['--seed', '/nowhere/seed.yaml'], '/nowhere/seed.yaml: cannot be read: ENOENT'],
  ])('%s ends it with 2 and a sentence', async (_, argv, sentence) => {
    const { code, stdout, stderr } = await run(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('a bad seed ends it with 2 and names file, line, path and reason', async () => {
    using folder = temporaryFolder();
    const seed = `${folder.path}/seed.yaml`;
    writeFileSync(
      seed,
      'auth0:\n  connections:\n    - id: con_UsernamePassword\n      name: db\n      strategie: auth0\n',
    );
    const { code, stderr } = await run(['--seed', seed, '--port', '0', '--tls-dir', folder.path]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      `ticketstub: ${seed}:5:7: auth0.connections[0].strategie: is not known here (did you mean strategy?)`,
    );
  });

  test('bad limits end it with 2 and name file, line, path and reason', async () => {
    using folder = temporaryFolder();
    const limits = `${folder.path}/limits.yaml`;
    writeFileSync(limits, 'management:\n  burst: 2\n  perSecond: two\n');
    const { code, stderr } = await run(['--rate-limits', limits, '--port', '0', '--tls-dir', folder.path]);
    expect(code).toBe(2);
    expect(stderr).toBe(`ticketstub: ${limits}:3:3: management.perSecond: must be number.\n`);
  });

  test.each([
    ['an alias of nothing', 'auth0: *nobody\n', /is not YAML/],
    ['a tag of its own', 'auth0: !own {}\n', /is not YAML: Unresolved tag/],
    ['a mapping that does not end', 'auth0: {\n', /is not YAML/],
  ])('a seed with %s ends it with 2', async (_, content, sentence) => {
    using folder = temporaryFolder();
    const seed = `${folder.path}/seed.yaml`;
    writeFileSync(seed, content);
    const { code, stderr } = await run(['--seed', seed, '--port', '0', '--tls-dir', folder.path]);
    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
  });

  test('a key folder that lost a half is made whole', async () => {
    using folder = temporaryFolder();
    const start = async (tlsDir: string) => {
      const emulator = await testEmulator({ tlsDir });
      const { port, ca } = emulator;
      const status = await new Promise((done, fail) => {
        const request = get({ port, ca, host: 'localhost', path: '/health' }, (it) => done(it.resume().statusCode));
        request.on('error', fail);
      });
      const keys = await emulator.send('GET', '/.well-known/jwks.json');
      await emulator.close();
      return [status, keys.status];
    };
    for (const lost of [
      () => {},
      () => rmSync(`${folder.path}/keys/ca-key.pem`),
      () => rmSync(`${folder.path}/keys/ca.pem`),
    ]) {
      lost();
      rmSync(`${folder.path}/keys/server.pem`, { force: true });
      expect(await start(`${folder.path}/keys`)).toEqual([200, 200]);
    }
    for (const file of ['ca-key.pem', 'server.pem', 'signing-key.pem'])
      writeFileSync(`${folder.path}/keys/${file}`, 'junk');
    expect(await start(`${folder.path}/keys`)).toEqual([200, 200]);
  });

  test('emulators that start together on an empty key folder agree on one authority', async () => {
    using folder = temporaryFolder();
    const together = Array.from({ length: 3 }, () => start(['--port', '0', '--json', '--tls-dir', folder.path]));
    const urls = await Promise.all(together.map(async (child) => JSON.parse(await firstLine(child)).url));
    const authorities = await Promise.all(urls.map(async (url) => (await send(url, 'GET', '/__inspect/ca.pem')).text));
    expect(new Set(authorities)).toEqual(new Set([readFileSync(`${folder.path}/ca.pem`, 'utf8')]));
    const ends = together.map((child) => once(child, 'close'));
    for (const child of together) child.kill('SIGTERM');
    await Promise.all(ends);
  });

  test('a bad data file ends it with 2 and is left alone', async () => {
    using folder = temporaryFolder();
    const data = `${folder.path}/state.json`;
    writeFileSync(data, '{');
    const { code, stderr } = await run(['--data', data, '--port', '0', '--tls-dir', folder.path]);
    expect(code).toBe(2);
    expect(stderr).toContain(`${data}: is not JSON`);
  });

  test('what cannot be saved is not answered as done, and ends it with 1 and a sentence', async () => {
    using folder = temporaryFolder();
    mkdirSync(`${folder.path}/state`);
    const child = start([
      '--port',
      '0',
      '--json',
      '--tls-dir',
      folder.path,
      '--data',
      `${folder.path}/state/data.json`,
    ]);
    const output = collect(child);
    const { url } = JSON.parse(await firstLine(child));
    renameSync(`${folder.path}/state`, `${folder.path}/elsewhere`);
    const { status, json } = await send(url, 'POST', '/api/v2/tickets/password-change', {
      headers: { authorization: 'Bearer any' },
      body: { user_id: 'auth0|64b7e0f8c2d3a1b4e5f60001' },
    });
    expect({ status, json }).toEqual({
      status: 503,
      json: { statusCode: 503, error: 'Service Unavailable', message: 'The state could not be saved.' },
    });
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(output.stderr).toContain('warning: the data file could not be written: ENOENT');
    expect(output.stderr).toContain('ticketstub: the last changes could not be saved: ENOENT');
  });

  test('a port that is taken ends it with 1 and says what to do', async () => {
    using folder = temporaryFolder();
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const { code, stderr } = await run(['--port', String(port), '--tls-dir', folder.path]);
    taken.close();
    expect(code).toBe(1);
    expect(stderr).toContain(`cannot listen on 127.0.0.1:${port}`);
    expect(stderr).toContain('choose another port with --port (0 takes any free one)');
  });
});

describe('ticketstub exec', () => {
  /** Asks over http and https, with nothing but the environment to go by. */
  const script = `
    const ask = async (url) => (await (await fetch(url + '/health')).json()).status;
    const { TICKETSTUB_URLS, TICKETSTUB_HTTPS_URL, AUTH0_DOMAIN, ZITADEL_URL, PORT, NODE_EXTRA_CA_CERTS } = process.env;
    const urls = [...TICKETSTUB_URLS.split(','), TICKETSTUB_HTTPS_URL, 'https://' + AUTH0_DOMAIN];
    const told = { answers: await Promise.all(urls.map(ask)), ZITADEL_URL, PORT, NODE_EXTRA_CA_CERTS };
    console.log(JSON.stringify(told));
    process.exitCode = 7;
  `;

  test('tells its command where, leaves it standard output, and ends with its code', async () => {
    using folder = temporaryFolder();
    writeFileSync(`${folder.path}/other.pem`, '');
    const env = { PORT: '3000', NODE_EXTRA_CA_CERTS: `${folder.path}/other.pem` };
    const flags = ['--instances', '2', '--providers', 'auth0', '--tls-dir', `${folder.path}/keys`];
    const command = [process.execPath, '--input-type=module', '-e', script];
    const { code, stdout, stderr } = await run(['exec', ...flags, '--', ...command], env);
    const { NODE_EXTRA_CA_CERTS, ...told } = JSON.parse(stdout);
    expect({ code, told }).toEqual({ code: 7, told: { answers: ['ok', 'ok', 'ok', 'ok'], PORT: '3000' } });
    expect(stderr).toMatch(/^Ticketstub 0\.1\.0 listens on http:\/\/127\.0\.0\.1:\d+, http:\/\/127\.0\.0\.1:\d+\n/);
    expect(NODE_EXTRA_CA_CERTS).not.toContain(folder.path);
    expect(existsSync(NODE_EXTRA_CA_CERTS)).toBe(false);
  });

  test('passes signals on, and kills a command that does not mind them', async () => {
    using folder = temporaryFolder();
    const stubborn =
      "process.on('SIGTERM', () => console.log('told')); setInterval(() => {}, 1000); console.log(process.pid)";
    const child = start(['exec', '--tls-dir', folder.path, process.execPath, '-e', stubborn]);
    const output = collect(child);
    const pid = Number(await firstLine(child));
    // Signals at once are one; a user tries again until it is gone.
    const again = setInterval(() => child.kill('SIGTERM'), 50);
    expect(await once(child, 'close')).toEqual([137, null]);
    clearInterval(again);
    expect(output.stdout).toBe(`${pid}\ntold\n`);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});
