import { homedir } from 'node:os';
import { join } from 'node:path';
import { MisuseError } from './core/misuse.ts';
import {
  extensions,
  hostname,
  instant,
  list,
  mailServer,
  names,
  nonEmpty,
  oneOf,
  origin,
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
  readonly seed: string | undefined;
  /** OpenAPI documents of the vendors' own, each as `provider=file`. */
  readonly extend: readonly string[];
  readonly data: string | undefined;
  readonly auth: 'lenient' | 'strict';
  /** `off`, `free` or a file of limits. */
  readonly rateLimits: string;
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
}

/** One option: its flag, its variable, what it is for, and how its text becomes its value. */
interface OptionSpec<Name extends keyof Options = keyof Options> {
  readonly name: Name;
  /** As commander takes it. */
  readonly flag: string;
  readonly env: string;
  readonly text: string;
  readonly initial: Options[Name];
  /** Whether it may hold a password, so that nobody is shown it. */
  readonly secret?: true;
  /** @throws Error that says what would be right */
  parse(text: string): Options[Name];
}

/** The providers that can be switched on and off; /__inspect is always there. */
export const PROVIDER_NAMES = ['auth0', 'zitadel'] as const;

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
    parse: (text) => wholeNumber(text, 0, HIGHEST_PORT),
  }),
  option({
    name: 'instances',
    flag: '--instances <number>',
    text: 'how many emulators to start, each with a state and a port of its own: port, port + 1 and so on',
    initial: 1,
    parse: (text) => wholeNumber(text, 1, MOST_INSTANCES),
  }),
  option({
    name: 'host',
    flag: '--host <address>',
    text: 'address to listen on',
    initial: '127.0.0.1',
    parse: nonEmpty,
  }),
  option({
    name: 'providers',
    flag: '--providers <names>',
    text: `which services to emulate, separated by commas: ${PROVIDER_NAMES.join(', ')}`,
    initial: PROVIDER_NAMES,
    parse: (text) => names(text, PROVIDER_NAMES),
  }),
  option({
    name: 'seed',
    flag: '-s, --seed <file>',
    text: 'what to begin with (YAML or JSON) instead of the built-in seed',
    initial: undefined,
    parse: nonEmpty,
  }),
  option({
    name: 'extend',
    flag: '-e, --extend <provider=file>',
    text: "answer whatever else the vendor's own OpenAPI document (JSON or YAML) describes with its examples",
    initial: [],
    parse: (text) => extensions(text, PROVIDER_NAMES),
  }),
  option({
    name: 'data',
    flag: '-d, --data <file>',
    text: 'keep the state in this file across restarts; a new file begins with the seed',
    initial: undefined,
    parse: nonEmpty,
  }),
  option({
    name: 'auth',
    flag: '--auth <mode>',
    text: 'lenient accepts any bearer token that it did not issue; strict refuses them',
    initial: 'lenient',
    parse: (text) => oneOf(text, ['lenient', 'strict']),
  }),
  option({
    name: 'rateLimits',
    flag: '--rate-limits <plan>',
    text: "off refuses nothing; free holds the vendor's free plan; a file (YAML or JSON) holds its own limits",
    initial: 'off',
    parse: nonEmpty,
  }),
  option({
    name: 'publicUrl',
    flag: '--public-url <url>',
    text: 'build links on this address instead of the one a request came in on',
    initial: undefined,
    parse: origin,
  }),
  option({
    name: 'hostnames',
    flag: '--hostname <names>',
    text: 'further host names to answer to and to certify, and whose pages may call, separated by commas',
    initial: [],
    parse: (text) => list(text).map(hostname),
  }),
  option({
    name: 'tlsDir',
    flag: '--tls-dir <folder>',
    text: 'where the local certificate authority and the keys are kept',
    initial: join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ticketstub'),
    parse: nonEmpty,
  }),
  option({
    name: 'inspectToken',
    flag: '--inspect-token <token>',
    text: 'ask for this bearer token under /__inspect',
    initial: undefined,
    parse: nonEmpty,
  }),
  option({
    name: 'banner',
    flag: '--no-banner',
    text: 'leave out the bar that says on every page that it is emulated; the variable does so with false',
    initial: true,
    parse: trueOrFalse,
  }),
  option({
    name: 'scanLinks',
    flag: '--scan-links <profile>',
    text: 'open every link once it is issued, as mail scanners do: off, or by head, get or browser',
    initial: 'off',
    parse: (text) => oneOf(text, ['off', 'head', 'get', 'browser']),
  }),
  option({
    name: 'smtp',
    flag: '--smtp <url>',
    text: 'also hand every e-mail to this mail server: smtp://localhost:1025 or smtps://user:password@host',
    initial: undefined,
    secret: true,
    parse: mailServer,
  }),
  option({
    name: 'webhook',
    flag: '--webhook <url>',
    text: "also post every e-mail and text message to this address, as ZITADEL's HTTP provider does",
    initial: undefined,
    secret: true,
    parse: webAddress,
  }),
  option({
    name: 'webhookKey',
    flag: '--webhook-key <key>',
    text: 'sign what is posted there with this key, in the header ZITADEL-Signature',
    initial: undefined,
    secret: true,
    parse: nonEmpty,
  }),
  option({
    name: 'ticketLimit',
    flag: '--ticket-limit <number>',
    text: 'how many tickets to keep; finished ones go first',
    initial: 10_000,
    parse: (text) => wholeNumber(text, 1, Number.MAX_SAFE_INTEGER),
  }),
  option({
    name: 'messageLimit',
    flag: '--message-limit <number>',
    text: 'how many e-mails and text messages to keep; the oldest go first',
    initial: 10_000,
    parse: (text) => wholeNumber(text, 1, Number.MAX_SAFE_INTEGER),
  }),
  option({
    name: 'journalLimit',
    flag: '--journal-limit <number>',
    text: 'how many requests to keep in the journal; the oldest go first',
    initial: 1000,
    parse: (text) => wholeNumber(text, 1, Number.MAX_SAFE_INTEGER),
  }),
  option({
    name: 'randomSeed',
    flag: '--random-seed <number>',
    text: 'give the same ids, secrets and codes in every run, which anybody can then guess',
    initial: undefined,
    parse: (text) => wholeNumber(text, 0, Number.MAX_SAFE_INTEGER),
  }),
  option({
    name: 'freeze',
    flag: '--freeze <instant>',
    text: 'let time stand still at this instant (ISO 8601) from the start',
    initial: undefined,
    parse: instant,
  }),
];

/** The options with these texts read in and defaults for the rest; `source` names where a text came from. */
export function readOptions(texts: ReadonlyMap<string, { readonly text: string; readonly source: string }>): Options {
  const values = OPTIONS.map(({ name, initial, secret, parse }) => {
    const given = texts.get(name);
    if (!given) return [name, initial];
    try {
      return [name, parse(given.text)];
    } catch (error) {
      throw new MisuseError(`${given.source}: ${shown(given.text, secret)} ${(error as Error).message}`);
    }
  });
  return Object.fromEntries(values) as unknown as Options;
}

/** The options as they would have been read from texts; refuses those that cannot be. */
export function checkOptions(options: Options): Options {
  const values = OPTIONS.map(({ name, secret, parse }) => {
    const value = options[name];
    if (value === undefined) return [name, undefined];
    try {
      return [name, parse(String(value))];
    } catch (error) {
      throw new MisuseError(`${name}: ${shown(value, secret)} ${(error as Error).message}`);
    }
  });
  return Object.fromEntries(values) as unknown as Options;
}

function shown(value: unknown, secret = false): string {
  return secret ? 'what is given' : JSON.stringify(value);
}

function option<Name extends keyof Options>(spec: Omit<OptionSpec<Name>, 'env'>): OptionSpec {
  const word = /--(?:no-)?([a-z-]+)/.exec(spec.flag)?.[1] ?? '';
  const env = `TICKETSTUB_${word.replaceAll('-', '_').toUpperCase()}`;
  return { ...spec, env } as unknown as OptionSpec;
}
