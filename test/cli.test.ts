import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from './support/build.ts';
import { send, temporaryFolder, testEmulator } from './support/emulator.ts';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

beforeAll(build, 240_000);

function start(argv: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = '.'): ChildProcess {
  const { PATH, HOME } = process.env;
  return spawn(process.execPath, [cli, ...argv], { cwd, env: { PATH, HOME, ...env } });
}

/** Runs to the end. */
async function run(argv: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = '.') {
  const child = start(argv, env, cwd);
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
  test('warns when others than this machine may look, as in the image, and says how to shut them out', async () => {
    using folder = temporaryFolder();
    const dockerfile = readFileSync(new URL('../Dockerfile', import.meta.url), 'utf8');
    const [, host = ''] = /TICKETSTUB_HOST=(\S+)/.exec(dockerfile) ?? [];
    const warnings = async (env: Readonly<Record<string, string>>) => {
      const child = start(['--port', '0', '--json', '--tls-dir', folder.path], env);
      const output = collect(child);
      await firstLine(child);
      child.kill('SIGTERM');
      await once(child, 'close');
      return output.stderr;
    };
    const [open, shut] = await Promise.all([
      warnings({ TICKETSTUB_HOST: host }),
      warnings({ TICKETSTUB_HOST: host, TICKETSTUB_INSPECT_TOKEN: 'sesame' }),
    ]);
    expect(open).toMatch(/^warning: it listens on 0\.0\.0\.0, so others .* --inspect-token .* 127\.0\.0\.1 alone\.\n$/);
    expect(shut).toBe('');
  });

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
    // As a service container is told all of it.
    const seed = readFileSync(new URL('../fixtures/seed.yaml', import.meta.url), 'utf8');
    const env = { PORT: '0', TICKETSTUB_BANNER: 'false', TICKETSTUB_SEED: seed.replaceAll('ada@', 'augusta@') };
    const child = start(['--json', '--tls-dir', folder.path], env);
    const output = collect(child);
    const { url } = JSON.parse(await firstLine(child));
    const check = ['healthcheck', '--port', new URL(url).port];
    expect(await run(check)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await send(url, 'GET', '/u/reset-verify')).text).not.toContain('Ticketstub emulates');
    const { json } = await send(url, 'POST', '/api/v2/tickets/password-change', {
      headers: { authorization: 'Bearer any' },
      body: { user_id: 'auth0|64b7e0f8c2d3a1b4e5f60001' },
    });
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(output.stderr).toBe(`auth0 password link for augusta@example.com: ${json.ticket}\n`);
    const reason = expect.stringMatching(/^ticketstub: nothing is ready at 127\.0\.0\.1:\d+: .*ECONNREFUSED/);
    expect(await run(check)).toEqual({ code: 1, stdout: '', stderr: reason });
    expect(output.stdout.trim().split('\n')).toHaveLength(1);
  });

  // test/bad-input.test.ts has all that may be wrong, in one process.
  test.each<[string, readonly string[], string]>([
    ['an unknown flag', ['--prot', '1'], "unknown option '--prot' (did you mean --port?). See ticketstub --help."],
    ['exec of nothing', ['exec', '--port', '0', '--'], 'exec: no command is named.'],
    [
      'a misspelt key in a seed',
      ['--seed', '{ auth0: { emials: [] } }'],
      '--seed:1:12: auth0.emials: is not known here',
    ],
  ])('%s ends it with 2 and a sentence', async (_, argv, sentence) => {
    const { code, stdout, stderr } = await run(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`ticketstub: ${sentence}`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('--version, init, validate and ca say what they are asked on standard output', async () => {
    using folder = temporaryFolder();
    const { path } = folder;
    const said = (stdout: string) => ({ code: 0, stdout, stderr: '' });
    const written = 'ticketstub.config.yaml is written: take the # off what you need.\n';
    expect(await Promise.all([run(['--version']), run(['init'], {}, path)])).toEqual([said('0.1.0\n'), said(written)]);
    writeFileSync(`${path}/ticketstub.config.yaml`, 'tlsDir: keys\nport: 0\nseed: {}\n');
    const summary = [
      'configuration: ticketstub.config.yaml',
      'seed: given in place; auth0 0 users, zitadel 0 users',
      'limits: off',
      'listens on 127.0.0.1, any free port\n',
    ].join('\n');
    expect(await Promise.all([run(['validate'], {}, path), run(['ca'], {}, path)])).toEqual([
      said(summary),
      said(`${realpathSync(path)}/keys/ca.pem\n`),
    ]);
    expect(readFileSync(`${path}/keys/ca.pem`, 'utf8')).toMatch(/^-----BEGIN CERTIFICATE-----/);
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
