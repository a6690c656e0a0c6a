import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCommandLine } from '../src/command-line.ts';
import { MisuseError } from '../src/core/misuse.ts';
import { longFlag, OPTIONS, type Options } from '../src/options.ts';
import { readSettings } from '../src/settings.ts';
import { validate } from '../src/validate.ts';
import { temporaryFolder } from './support/emulator.ts';

/** What is said of arguments, variables and the files of a folder; fails where nothing is wrong, or more is said. */
async function refusal(argv: readonly string[], env: Readonly<Record<string, string>> = {}, folder = '/nowhere') {
  const work = async () => {
    const asked = readCommandLine(argv);
    if (typeof asked === 'string') throw new Error(asked);
    return validate(await readSettings(asked.flags, { env, folder }));
  };
  const error = await work().then(String, (reason: unknown) => reason);
  if (!(error instanceof MisuseError)) throw new Error(`not refused: ${error}`);
  expect(error.message).toMatch(/^[^\n]+\.$/);
  return error.message;
}

const WRONG: Readonly<Record<keyof Options, readonly [text: string, reason: RegExp]>> = {
  port: ['70000', /is not a whole number from 0 to 65535/],
  instances: ['0', /is not a whole number from 1 to 256/],
  host: ['', /is empty; give a value/],
  providers: ['auth0,zitadle', /is none of auth0, zitadel \(did you mean zitadel\?\)/],
  seed: ['/nowhere/seed.yaml', /cannot be read: ENOENT.*Give --seed a file that can/],
  extend: ['auth0', /is no <provider>=<file>, such as/],
  data: ['/nowhere/state.json', /cannot be used: ENOENT.*Name another file with --data/],
  auth: ['strickt', /is none of lenient, strict \(did you mean strict\?\)/],
  rateLimits: ['/nowhere/limits', /cannot be read: ENOENT.*Give --rate-limits off, free or a file that can/],
  publicUrl: ['https://x.test/y', /is not an http or https address without a path/],
  hostnames: ['a/b', /is not a list of host names/],
  tlsDir: ['', /is empty; give a value/],
  inspectToken: ['', /is empty; give a value/],
  banner: ['no', /is none of true, false/],
  scanLinks: ['heads', /is none of off, head, get, browser \(did you mean head\?\)/],
  smtp: ['http://ada:horse@x', /what is given is no address of a mail server; give one as/],
  webhook: ['http://ada:horse@x', /what is given is no http or https address without a user in it/],
  webhookKey: ['key', /signs what is posted to a webhook, and there is none/],
  ticketLimit: ['1e3', /is not a whole number from 1/],
  messageLimit: ['-1', /is not a whole number from 1/],
  journalLimit: ['many', /is not a whole number from 1/],
  randomSeed: ['0x1', /is not a whole number from 0/],
  freeze: ['tomorrow', /is not an instant since 1970, such as/],
  json: ['yes', /is none of true, false/],
};

describe('a wrong value', () => {
  const switches = ['banner', 'json'];

  test.each(OPTIONS.filter(({ name }) => !switches.includes(name)))('of $flag is refused', async ({ name, flag }) => {
    const [text, reason] = WRONG[name];
    expect(await refusal([`${longFlag(flag)}=${text}`])).toMatch(reason);
  });

  test.each(OPTIONS)('of $env is refused', async ({ name, env }) => {
    const [text, reason] = WRONG[name];
    expect(await refusal([], { [env]: text })).toMatch(reason);
  });

  test('is told with its source, and not told where it may be a password', async () => {
    expect(await refusal(['-p', 'x'])).toMatch(/^--port: "x" /);
    expect(await refusal([], { TICKETSTUB_PORT: 'x' })).toMatch(/^TICKETSTUB_PORT: "x" /);
    expect(await refusal([], { PORT: 'x' })).toMatch(/^PORT: "x" /);
    expect(await refusal([], { TICKETSTUB_SMTP: 'smtp://:horse@x' })).not.toContain('horse');
    expect(await refusal([], { TICKETSTUB_CONFIG: '{ smtp: "http://horse" }' })).not.toContain('horse');
  });
});

test.each<[readonly string[], string]>([
  [['--prot', '1'], "unknown option '--prot' (did you mean --port?). See ticketstub --help."],
  [['--rate-limit=free'], "unknown option '--rate-limit=free' (did you mean --rate-limits?). See ticketstub --help."],
  [['start', '--sed', 'x'], "unknown option '--sed' (did you mean --seed?). See ticketstub --help."],
  [['-x'], "unknown option '-x'. See ticketstub --help."],
  [['--seed'], "option '-s, --seed <file>' argument missing. See ticketstub --help."],
  [['begin'], "unknown command 'begin'. See ticketstub --help."],
  [['valdate', 'x'], "unknown command 'valdate' (did you mean validate?). See ticketstub --help."],
  [['help', 'option'], "unknown command 'option' (did you mean options?). See ticketstub --help."],
  [['start', 'now'], "too many arguments for 'start'. Expected 0 arguments but got 1. See ticketstub --help."],
  [['init', 'a.yaml'], "too many arguments for 'init'. Expected 0 arguments but got 1. See ticketstub --help."],
])('the arguments %j are refused', async (argv, sentence) => {
  expect(await refusal(argv)).toBe(sentence);
});

test.each<[string, string]>([
  ['TICKETSTUB_SED', ' (did you mean TICKETSTUB_SEED?)'],
  ['TICKETSTUB_RATELIMITS', ' (did you mean TICKETSTUB_RATE_LIMITS?)'],
  ['TICKETSTUB_HOSTNAMES', ' (did you mean TICKETSTUB_HOSTNAME?)'],
  ['TICKETSTUB_SEED_FILE', ' (did you mean TICKETSTUB_SEED?)'],
  ['TICKETSTUB_', ''],
])('the unknown variable %s is refused', async (name, meant) => {
  expect(await refusal([], { [name]: '' })).toBe(
    `${name}: is no variable of Ticketstub's${meant}. ` +
      'Take it away, or give it another name; ticketstub help options tells which there are.',
  );
});

test.each<[string, string, RegExp]>([
  ['an unknown key', 'port: 1\nsed: x', /:2:1: sed: is not known here \(did you mean seed\?\); known are port,/],
  ['a flag for a key', 'rate-limits: free', /:1:1: rate-limits: is not known here \(did you mean rateLimits\?\)/],
  ['a seed that stands for the whole', 'auth0: {}', /:1:1: auth0: is no option; .* stands under seed, or in a file/],
  ['a key without a value', '\n\nseed:', /:3:1: seed: has no value; give one, or take the key away\.$/],
  ['a number in quotes', 'port: "80"', /:1:1: port: is no number\.$/],
  ['a value that cannot be', '  port: 70000', /:1:3: port: 70000 is not a whole number from 0 to 65535\.$/],
  ['an unknown key in a seed', 'seed:\n  auth0:\n    user: []', /:3:5: seed\.auth0\.user: is not known here \(did you/],
  ['an unknown provider in a seed', 'seed: { auth: {} }', /:1:9: seed\.auth: is no provider \(did you mean auth0\?\)/],
  ['a seed that is a list', 'seed: []', /:1:1: seed: is no mapping; begin with auth0: or zitadel:/],
  [
    'a wrong limit',
    'rateLimits:\n  token: { burst: 0, perHour: 1 }',
    /:2:12: rateLimits\.token\.burst: must be >= 1\.$/,
  ],
  ['limits that are a list', 'rateLimits: []', /:1:1: rateLimits: must be object\.$/],
])('%s in a configuration is refused with its place', async (_, text, message) => {
  using folder = temporaryFolder();
  writeFileSync(`${folder.path}/ticketstub.config.yaml`, text);
  expect(await refusal([], {}, folder.path)).toMatch(message);
});

test('two configurations in a folder are refused', async () => {
  using folder = temporaryFolder();
  for (const name of ['yml', 'json']) writeFileSync(`${folder.path}/ticketstub.config.${name}`, '{}');
  expect(await refusal([], {}, folder.path)).toMatch(
    /ticketstub\.config\.yml: there is \S+\.json as well\. Keep one of them, or name one with --config\.$/,
  );
});

/** Nine of the former in each: nine to the ninth power of the first. */
const BOMB = Array.from({ length: 10 }, (_, index) => {
  const former = index === 0 ? 'x' : `*a${index - 1}`;
  return `a${index}: &a${index} [${Array(9).fill(former).join(', ')}]\n`;
}).join('');

/** What stands in a file, or goes wrong when it is read. */
const ODDITIES: readonly (readonly [what: string, write: (file: string) => void, message: RegExp])[] = [
  ['that is not there', () => {}, /FILE: cannot be read: ENOENT/],
  ['that is a folder', (file) => mkdirSync(file), /FILE: is a folder\. Give --/],
  [
    'in UTF-16',
    (file) => writeFileSync(file, '\ufeffport: 1', 'utf16le'),
    /FILE: is not text in UTF-8\. Save it as that\.$/,
  ],
  ['in Latin-1', (file) => writeFileSync(file, '# Café', 'latin1'), /FILE: is not text in UTF-8/],
  ['of zeros', (file) => writeFileSync(file, Buffer.alloc(64)), /FILE: is not text in UTF-8/],
  ['with a text alone', (file) => writeFileSync(file, 'auth0'), /FILE:1:1: the \w+: (is no mapping|must be object)/],
  ['with a list', (file) => writeFileSync(file, '\n- auth0\n'), /FILE:2:1: the \w+: (is no mapping|must be object)/],
  [
    'with a key twice',
    (file) => writeFileSync(file, 'a: 1\na: 2'),
    /FILE:2:1: is not YAML: Map keys must be unique\.$/,
  ],
  ['indented by tabs', (file) => writeFileSync(file, 'a:\n\tb: 1'), /FILE:2:1: is not YAML: Tabs are not allowed as/],
  [
    'with two documents',
    (file) => writeFileSync(file, 'a: 1\n---\nb: 1'),
    /FILE:2:1: begins a second document\. Keep one/,
  ],
  ['with half a mapping', (file) => writeFileSync(file, '{ "a": 1'), /FILE:1:9: is not YAML: .*end with a }\.$/],
  ['with an alias of nothing', (file) => writeFileSync(file, 'a: *b'), /FILE: is not YAML.*: Unresolved alias/],
  [
    'with a tag of its own',
    (file) => writeFileSync(file, 'a: !own 1'),
    /FILE:1:4: is not YAML: Unresolved tag: !own\.$/,
  ],
  ['that contains itself', (file) => writeFileSync(file, 'a: &a [*a]'), /FILE: is not YAML that can be followed/],
  ['that grows without end', (file) => writeFileSync(file, BOMB), /FILE: .* can be followed: Excessive alias count/],
  ['that is a thousand deep', (file) => writeFileSync(file, '['.repeat(1000)), /FILE(:1:\d+)?: is not YAML/],
];

describe.each(['--config', '--seed', '--rate-limits'])('for %s a file', (flag) => {
  test.each(ODDITIES)('%s is refused', async (_, write, { source }) => {
    using folder = temporaryFolder();
    const file = `${folder.path}/file`;
    write(file);
    expect(await refusal([flag, file])).toMatch(new RegExp(`^${source.replace('FILE', file)}`));
  });

  test.each([
    ['that is empty', ''],
    ['with a comment alone', '# nothing yet\n'],
    ['with a byte order mark', '\ufeff{}'],
    ['that is JSON with tabs', '{\r\n\t}\r\n'],
  ])('%s says nothing', async (_, text) => {
    using folder = temporaryFolder();
    writeFileSync(`${folder.path}/file`, text);
    const asked = readCommandLine([flag, `${folder.path}/file`, 'validate']);
    if (typeof asked === 'string') throw new Error(asked);
    expect(await validate(await readSettings(asked.flags, { env: {}, folder: '/nowhere' }))).toHaveLength(4);
  });
});

test.each<[string, readonly string[], RegExp]>([
  ['several with a data file', ['--instances', '2', '--data', 'x'], /^--instances: cannot go with --data/],
  ['several past the last port', ['--instances', '2', '--port', '65535'], /would pass 65535; name a lower --port/],
  ['chance from a number with a data file', ['--random-seed', '1', '--data', 'x'], /^randomSeed: cannot go with data/],
  [
    'a data file of something else',
    ['--data', 'package.json'],
    /^package\.json: is no saved state of Ticketstub\. It was left/,
  ],
  ['a data file that is a folder', ['--data', 'src'], /^src: cannot be used: EISDIR/],
  [
    'an extension that is not there',
    ['-e', 'auth0=/nowhere/x'],
    /^\/nowhere\/x: cannot be read: ENOENT.* Give --extend/,
  ],
  ['an extension that is no OpenAPI', ['-e', 'auth0=package.json'], /^package\.json: openapi: is not 3\.0 or later\./],
])('%s is refused', async (_, argv, message) => {
  expect(await refusal(argv)).toMatch(message);
});
