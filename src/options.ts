import { CACHE_FOLDER } from './core/cache-folder.ts';
import { MisuseError } from './core/misuse.ts';
import {
  extensions,
  file,
  fileOr,
  hostnames,
  instant,
  type Kind,
  mailServer,
  names,
  oneOf,
  origin,
  text,
  trueOrFalse,
  webAddress,
  wholeNumber,
} from './option-values.ts';

/** What an emulator can be told. Every member has a default. */
export interface Options {
  readonly port: number;
  /** How many emulators the command line starts, from this port on. */
  readonly instances: number;
  readonly host: string;
  readonly providers: readonly string[];
  /** A seed file, or the seed itself. */
  readonly seed: string | object | undefined;
  /** OpenAPI documents of the vendors' own, each as `provider=file`. */
  readonly extend: readonly string[];
  readonly data: string | undefined;
  readonly auth: 'lenient' | 'strict';
  /** `off`, `free`, a file of limits, or limits as in `{ management: { burst: 2, perSecond: 2 } }`. */
  readonly rateLimits: string | object;
  readonly publicUrl: string | undefined;
  readonly hostnames: readonly string[];
  readonly tlsDir: string;
  readonly inspectToken: string | undefined;
  /** Whether pages say that they are emulated. */
  readonly banner: boolean;
  /** How every link that is issued is opened at once, as mail scanners do. */
  readonly scanLinks: 'off' | 'head' | 'get' | 'browser';
  /** The address of a mail server, with a user and a password where it asks for them. */
  readonly smtp: string | undefined;
  readonly webhook: string | undefined;
  readonly webhookKey: string | undefined;
  readonly ticketLimit: number;
  readonly messageLimit: number;
  readonly journalLimit: number;
  /** What ids, secrets and codes are drawn from, instead of chance. */
  readonly randomSeed: number | undefined;
  /** The instant, in ISO 8601, at which time stands still from the start. */
  readonly freeze: string | undefined;
  /** Whether the command line says where it listens in JSON. */
  readonly json: boolean;
}

/** One option: its flag, its variable, what it is for, and which values it takes. */
export interface OptionSpec<Name extends keyof Options = keyof Options> {
  /** The key in a configuration file, and the member in code. */
  readonly name: Name;
  /** As commander takes it. */
  readonly flag: string;
  readonly env: string;
  readonly text: string;
  readonly initial: Options[Name];
  readonly kind: Kind<Extract<Options[Name], string | number | boolean | readonly string[]>>;
  /** Whether the short help tells it. */
  readonly common?: true;
  /** Whether it may hold a password, so that nobody is shown it. */
  readonly secret?: true;
  /** What is in the file that it names, where that may stand in place of the file's name, too. */
  readonly whole?: string;
}

/** The providers that can be switched on and off; /__inspect is always there. */
export const PROVIDER_NAMES = ['auth0', 'zitadel'] as const;

/** The plans that `--rate-limits` knows by name; everything else is a file. */
export const PLANS = ['off', 'free'];

/** The last port there is. */
export const HIGHEST_PORT = 65_535;
const MOST_INSTANCES = 256;

/** Every option once: the command line, the environment, the defaults and the README's table come from this list. */
export const OPTIONS: readonly OptionSpec[] = [
  option({
    name: 'port',
    flag: '-p, --port <number>',
    text: 'port to listen on; 0 takes any free one',
    initial: 4747,
    kind: wholeNumber(0, HIGHEST_PORT),
    common: true,
  }),
  option({
    name: 'instances',
    flag: '--instances <number>',
    text: 'how many emulators to start, each with a state and a port of its own: port, port + 1 and so on',
    initial: 1,
    kind: wholeNumber(1, MOST_INSTANCES),
  }),
  option({
    name: 'host',
    flag: '--host <address>',
    text: 'address to listen on',
    initial: '127.0.0.1',
    kind: text,
    common: true,
  }),
  option({
    name: 'providers',
    flag: '--providers <names>',
    text: 'which services to emulate, separated by commas',
    initial: PROVIDER_NAMES,
    kind: names(PROVIDER_NAMES),
    common: true,
  }),
  option({
    name: 'seed',
    flag: '-s, --seed <file>',
    text: 'what to begin with (YAML or JSON), instead of the built-in seed',
    initial: undefined,
    kind: file,
    whole: 'the seed',
    common: true,
  }),
  option({
    name: 'extend',
    flag: '-e, --extend <provider=file>',
    text: "answer whatever else the vendor's own OpenAPI document (JSON or YAML) describes with its examples",
    initial: [],
    kind: extensions(PROVIDER_NAMES),
  }),
  option({
    name: 'data',
    flag: '-d, --data <file>',
    text: 'keep the state in this file; a new one begins with the seed',
    initial: undefined,
    kind: file,
    common: true,
  }),
  option({
    name: 'auth',
    flag: '--auth <mode>',
    text: 'lenient accepts any bearer token that it did not issue; strict refuses them',
    initial: 'lenient',
    kind: oneOf(['lenient', 'strict']),
    common: true,
  }),
  option({
    name: 'rateLimits',
    flag: '--rate-limits <plan>',
    text: "off refuses nothing; free holds the vendor's free plan; a file (YAML or JSON) holds its own limits",
    initial: 'off',
    kind: fileOr(PLANS),
    whole: 'the limits',
    common: true,
  }),
  option({
    name: 'publicUrl',
    flag: '--public-url <url>',
    text: 'build links on this address instead of the one a request came in on',
    initial: undefined,
    kind: origin,
  }),
  option({
    name: 'hostnames',
    flag: '--hostname <names>',
    text: 'further host names to answer to and to certify, and whose pages may call, separated by commas',
    initial: [],
    kind: hostnames,
  }),
  option({
    name: 'tlsDir',
    flag: '--tls-dir <folder>',
    text: 'where the local certificate authority and the keys are kept',
    initial: CACHE_FOLDER,
    kind: file,
  }),
  option({
    name: 'inspectToken',
    flag: '--inspect-token <token>',
    text: 'ask for this bearer token under /__inspect',
    initial: undefined,
    secret: true,
    kind: text,
  }),
  option({
    name: 'banner',
    flag: '--no-banner',
    text: 'leave out the bar that says on every page that it is emulated; the variable does so with false',
    initial: true,
    kind: trueOrFalse,
  }),
  option({
    name: 'scanLinks',
    flag: '--scan-links <profile>',
    text: 'open every link once it is issued, as mail scanners do: off, or by head, get or browser',
    initial: 'off',
    kind: oneOf(['off', 'head', 'get', 'browser']),
  }),
  option({
    name: 'smtp',
    flag: '--smtp <url>',
    text: 'also hand every e-mail to this mail server: smtp://localhost:1025 or smtps://user:password@host',
    initial: undefined,
    secret: true,
    kind: mailServer,
  }),
  option({
    name: 'webhook',
    flag: '--webhook <url>',
    text: "also post every e-mail and text message to this address, as ZITADEL's HTTP provider does",
    initial: undefined,
    secret: true,
    kind: webAddress,
  }),
  option({
    name: 'webhookKey',
    flag: '--webhook-key <key>',
    text: 'sign what is posted there with this key, in the header ZITADEL-Signature',
    initial: undefined,
    secret: true,
    kind: text,
  }),
  option({
    name: 'ticketLimit',
    flag: '--ticket-limit <number>',
    text: 'how many tickets to keep; finished ones go first',
    initial: 10_000,
    kind: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  }),
  option({
    name: 'messageLimit',
    flag: '--message-limit <number>',
    text: 'how many e-mails and text messages to keep; the oldest go first',
    initial: 10_000,
    kind: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  }),
  option({
    name: 'journalLimit',
    flag: '--journal-limit <number>',
    text: 'how many requests to keep in the journal; the oldest go first',
    initial: 1000,
    kind: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  }),
  option({
    name: 'randomSeed',
    flag: '--random-seed <number>',
    text: 'give the same ids, secrets and codes in every run, which anybody can then guess',
    initial: undefined,
    kind: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  }),
  option({
    name: 'freeze',
    flag: '--freeze <instant>',
    text: 'let time stand still at this instant (ISO 8601) from the start',
    initial: undefined,
    kind: instant,
  }),
  option({
    name: 'json',
    flag: '--json',
    text: 'say where it listens in JSON, as the first line on standard output',
    initial: false,
    kind: trueOrFalse,
    common: true,
  }),
];

/** The option that names the file with the others; so it is none of theirs, and has no key in it. */
export const CONFIG = {
  flag: '-c, --config <file>',
  env: 'TICKETSTUB_CONFIG',
  text: 'options (YAML or JSON), instead of those in ticketstub.config.yaml, .yml or .json',
} as const;

/** What an option was given: a text and whose it is, a flag's or a variable's; or what is its value already. */
export type Given = { readonly text: string; readonly source: string } | { readonly value: unknown };

/** The options with what was given read in and defaults for the rest. @throws MisuseError that names the source */
export function readOptions(given: ReadonlyMap<string, Given>): Options {
  const values = OPTIONS.map(({ name, initial, secret, kind }) => {
    const one = given.get(name);
    if (!one) return [name, initial];
    if ('value' in one) return [name, one.value];
    try {
      return [name, kind.parse(one.text)];
    } catch (error) {
      throw new MisuseError(`${one.source}: ${shown(one.text, secret)} ${(error as Error).message}`);
    }
  });
  return Object.fromEntries(values) as unknown as Options;
}

/** The options as they would have been read from texts; refuses those that cannot be. */
export function checkOptions(options: Options): Options {
  const values = OPTIONS.map(({ name, secret, kind, whole }) => {
    const value = options[name];
    if (value === undefined || (whole !== undefined && typeof value === 'object')) return [name, value];
    try {
      return [name, kind.parse(String(value))];
    } catch (error) {
      throw new MisuseError(`${name}: ${shown(value, secret)} ${(error as Error).message}`);
    }
  });
  return Object.fromEntries(values) as unknown as Options;
}

/** The flag as it is written out, as in `--port`. */
export function longFlag(flag: string): string {
  return /--[a-z-]+/.exec(flag)?.[0] ?? '';
}

/** Whether a text is a document itself, JSON or YAML, instead of a file's name. */
export function isInline(text: string): boolean {
  return text.trimStart().startsWith('{') || text.includes('\n');
}

/** A value as it is told to its user; what may be a password is not. */
export function shown(value: unknown, secret = false): string {
  return secret ? 'what is given' : JSON.stringify(value);
}

function option<Name extends keyof Options>(spec: Omit<OptionSpec<Name>, 'env'>): OptionSpec {
  const word = longFlag(spec.flag).replace(/^--(no-)?/, '');
  const env = `TICKETSTUB_${word.replaceAll('-', '_').toUpperCase()}`;
  return { ...spec, env } as unknown as OptionSpec;
}
