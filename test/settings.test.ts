import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCommandLine } from '../src/command-line.ts';
import { MisuseError } from '../src/core/misuse.ts';
import { writeConfig } from '../src/init.ts';
import { CONFIG, longFlag, OPTIONS, type Options, readOptions } from '../src/options.ts';
import { readSettings } from '../src/settings.ts';
import { validate } from '../src/validate.ts';
import { temporaryFolder, testEmulator } from './support/emulator.ts';

const DEFAULTS = readOptions(new Map());

/** The options of `ticketstub` with these arguments in this folder, as far as they are not the defaults. */
async function optionsOf(folder: string, argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const asked = readCommandLine(argv);
  if (typeof asked === 'string') throw new Error(asked);
  const port = asked.command === 'exec' ? { port: '0' } : {};
  const { options } = await readSettings(asked.flags, { env, folder, ...port });
  const told = Object.entries(options).filter(([name, value]) => value !== DEFAULTS[name as keyof Options]);
  return Object.fromEntries(told);
}

describe('the help', () => {
  const told = (argv: readonly string[]) => {
    const text = readCommandLine(argv);
    if (typeof text !== 'string') throw new Error('it is no help');
    return text;
  };

  test('fits a screen, and names every flag and command', () => {
    const lines = told(['--help']).split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(told(['help'])).toBe(lines.join('\n'));
    const flags = [CONFIG, ...OPTIONS].map(({ flag }) => longFlag(flag));
    const commands = ['start', 'exec', 'init', 'validate', 'healthcheck', 'ca', 'help options'];
    expect([...flags, ...commands].filter((word) => !lines.join('\n').includes(word))).toEqual([]);
  });

  test('of the options tells variables and keys, that of a command what it is for', () => {
    const options = told(['help', 'options']).replaceAll(/\s+/g, ' ');
    expect(OPTIONS.filter(({ env, name }) => !options.includes(`[${env}, ${name}]`))).toEqual([]);
    expect(told(['help', 'exec'])).toBe(told(['exec', '--help']));
    expect(told(['exec', '--help'])).toContain('AUTH0_DOMAIN');
    expect(told(['validate', '-h'])).toContain('Check the configuration and the files that it names.');
  });
});

describe('an option comes from', () => {
  test('a flag, else a variable, else PORT, else the configuration', async () => {
    using folder = temporaryFolder();
    writeFileSync(`${folder.path}/ticketstub.config.yaml`, 'port: 1\nauth: strict\nbanner: false\njournalLimit: 5\n');
    const kept = { auth: 'strict', banner: false, journalLimit: 5 };
    const variables = { PORT: '2', TICKETSTUB_PORT: '3', TICKETSTUB_JSON: 'true' };
    expect(await optionsOf(folder.path, [])).toEqual({ ...kept, port: 1 });
    expect(await optionsOf(folder.path, [], { PORT: '2' })).toEqual({ ...kept, port: 2 });
    expect(await optionsOf(folder.path, [], variables)).toEqual({ ...kept, port: 3, json: true });
    const argv = ['--port', '4', '--auth', 'lenient'];
    expect(await optionsOf(folder.path, argv, variables)).toEqual({
      port: 4,
      banner: false,
      journalLimit: 5,
      json: true,
    });
    expect(await optionsOf(folder.path, ['exec', '--', 'npm'], { PORT: '2' })).toEqual({ ...kept, port: 1 });
    expect(await optionsOf('/nowhere', ['exec', '--', 'npm'], { PORT: '2' })).toEqual({ port: 0 });
  });

  test('the flags before a command and behind it, which go first', async () => {
    const argv = ['--json', '--no-banner', '--port', '1', 'start', '--port', '2', '-d', 'state.json'];
    expect(await optionsOf('/nowhere', argv)).toEqual({ json: true, banner: false, port: 2, data: 'state.json' });
    expect(readCommandLine(['exec', '-p', '1', '--', 'npm', '--port', '2'])).toEqual({
      command: 'exec',
      flags: { port: '1' },
      rest: ['npm', '--port', '2'],
    });
  });

  test('a configuration of another name, whose files stand beside it', async () => {
    using folder = temporaryFolder();
    const { path } = folder;
    mkdirSync(`${path}/etc`);
    writeFileSync(`${path}/ticketstub.config.json`, '{ "port": 1 }');
    const files = {
      seed: 'seed.yaml',
      data: '../state.json',
      tlsDir: '/keys',
      rateLimits: 'free',
      extend: ['auth0=a,b'],
    };
    writeFileSync(`${path}/etc/ticketstub.yml`, JSON.stringify(files));
    const expected = {
      seed: `${path}/etc/seed.yaml`,
      data: `${path}/state.json`,
      tlsDir: '/keys',
      rateLimits: 'free',
      extend: [`auth0=${path}/etc/a,b`],
    };
    expect(await optionsOf(path, ['-c', `${path}/etc/ticketstub.yml`])).toEqual(expected);
    expect(await optionsOf(path, [], { TICKETSTUB_CONFIG: `${path}/etc/ticketstub.yml` })).toEqual(expected);
    expect(await optionsOf(path, [])).toEqual({ port: 1 });
  });

  test('a configuration that is the text of a variable, and goes before the file that stands here', async () => {
    using folder = temporaryFolder();
    writeFileSync(`${folder.path}/ticketstub.config.yml`, 'port: 1');
    expect(await optionsOf(folder.path, [], { TICKETSTUB_CONFIG: 'auth: strict\ndata: a.json' })).toEqual({
      auth: 'strict',
      data: 'a.json',
    });
    expect(await optionsOf(folder.path, ['--config', '{}'])).toEqual({});
  });

  test('no variable of a service that Kubernetes tells of', async () => {
    const env = {
      TICKETSTUB_PORT: 'tcp://10.0.0.1:4747',
      TICKETSTUB_PORT_4747_TCP: 'tcp://10.0.0.1:4747',
      TICKETSTUB_PORT_4747_TCP_ADDR: '10.0.0.1',
      TICKETSTUB_SERVICE_HOST: '10.0.0.1',
      TICKETSTUB_SERVICE_PORT_HTTP: '4747',
      TICKETSTUB_WEB_PORT: 'tcp://10.0.0.1:4747',
      // What exec tells the command that this is.
      TICKETSTUB_URL: 'http://127.0.0.1:49152',
    };
    expect(await optionsOf('/nowhere', [], env)).toEqual({});
  });
});

const SEED = { zitadel: { users: [{ userId: '1', machine: { name: 'bot' } }] } };
const LIMITS = { management: { burst: 1, perHour: 1 } };

test.each<[string, Readonly<Record<string, string>>]>([
  ['JSON in variables', { TICKETSTUB_SEED: JSON.stringify(SEED), TICKETSTUB_RATE_LIMITS: JSON.stringify(LIMITS) }],
  [
    'YAML in variables',
    {
      TICKETSTUB_SEED: 'zitadel:\n  users:\n    - userId: "1"\n      machine: { name: bot }\n',
      TICKETSTUB_RATE_LIMITS: 'management: { burst: 1, perHour: 1 }\n',
    },
  ],
  ['a configuration in one variable', { TICKETSTUB_CONFIG: JSON.stringify({ seed: SEED, rateLimits: LIMITS }) }],
])('a whole seed and limits come from %s', async (_, env) => {
  expect(await validate(await readSettings({}, { env, folder: '/nowhere' }))).toEqual([
    `configuration: ${'TICKETSTUB_CONFIG' in env ? 'TICKETSTUB_CONFIG' : 'none'}`,
    'seed: given in place; auth0 0 users, zitadel 1 user',
    'limits: given in place',
    'listens on 127.0.0.1, port 4747',
  ]);
});

test('what is wrong in a seed is told with its place in the file or the variable that it stands in', async () => {
  using folder = temporaryFolder();
  const file = `${folder.path}/ticketstub.config.yaml`;
  writeFileSync(file, 'port: 1\nseed:\n  zitadel:\n    users:\n      - userId: "1"\n        machin: {}\n');
  const refusal = async (env: Readonly<Record<string, string>>) => {
    const settings = await readSettings({}, { env, folder: folder.path });
    return validate(settings).then(String, ({ message }: Error) => message);
  };
  const reason = 'is not known here (did you mean machine?); known are userId,';
  expect(await refusal({})).toContain(`${file}:6:9: seed.zitadel.users[0].machin: ${reason}`);
  const seed = '\n{ "zitadel": {\n\t"users": [{ "userId": "1",\n\t\t"machin": {} }] } }';
  expect(await refusal({ TICKETSTUB_SEED: seed })).toContain(`TICKETSTUB_SEED:4:3: zitadel.users[0].machin: ${reason}`);
});

describe('ticketstub init', () => {
  test('writes a configuration that changes nothing, and never over another', async () => {
    using folder = temporaryFolder();
    const file = writeConfig(folder.path);
    expect(file).toBe(`${folder.path}/ticketstub.config.yaml`);
    expect(readFileSync(file, 'utf8')).toMatch(/^# yaml-language-server: \$schema=\S+\/schemas\/config\.json\n/);
    expect(await optionsOf(folder.path, [])).toEqual({});
    const refusal = `${file}: stands here already and is left as it is. Change it, or move it away.`;
    expect(() => writeConfig(folder.path)).toThrow(new MisuseError(refusal));
  });

  test('writes none beside one of another kind, nor where it cannot', () => {
    using folder = temporaryFolder();
    writeFileSync(`${folder.path}/ticketstub.config.json`, '{}');
    expect(() => writeConfig(folder.path)).toThrow(/ticketstub\.config\.json: stands here already/);
    expect(() => writeConfig(`${folder.path}/none`)).toThrow(
      /cannot be written: ENOENT.* Go to a folder where it can\.$/,
    );
  });
});

describe('ticketstub validate', () => {
  const lines = async (argv: readonly string[], folder: string) => {
    const asked = readCommandLine(['validate', ...argv]);
    if (typeof asked === 'string') throw new Error(asked);
    return validate(await readSettings(asked.flags, { env: {}, folder }));
  };

  test('tells what a start would begin with, and opens nothing', async () => {
    using folder = temporaryFolder();
    const data = `${folder.path}/state.json`;
    expect(await lines([], folder.path)).toEqual([
      'configuration: none',
      'seed: the built-in one; auth0 5 users, zitadel 13 users',
      'limits: off',
      'listens on 127.0.0.1, port 4747',
    ]);
    await using _emulator = await testEmulator({ data, seed: SEED });
    writeFileSync(`${folder.path}/ticketstub.config.yaml`, 'seed: { zitadel: {} }\ndata: state.json\ninstances: 1\n');
    expect(await lines(['--port', '0', '-e', 'auth0=test/support/extension.yaml'], folder.path)).toEqual([
      `configuration: ${folder.path}/ticketstub.config.yaml`,
      'seed: given in place; auth0 0 users, zitadel 0 users',
      'limits: off',
      'extension: auth0=test/support/extension.yaml',
      `data: ${data}; auth0 0 users, zitadel 1 user`,
      'listens on 127.0.0.1, any free port',
    ]);
  });
});
