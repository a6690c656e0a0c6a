import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { TOLD_VARIABLES } from './child-environment.ts';
import { MisuseError } from './core/misuse.ts';
import { closest } from './core/suggest.ts';
import { CONFIG, type Given, isInline, longFlag, OPTIONS, type Options, readOptions } from './options.ts';

/** What flags say, by their names in camelCase; a switch is true, or false for one that begins with `--no-`. */
export type Flags = Readonly<Record<string, string | boolean>>;

type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that a command is told. */
export interface Settings {
  readonly options: Options;
  /** Where the configuration stands, by the name of a file or a variable; undefined when there is none. */
  readonly config: string | undefined;
}

/** Where they are looked for: the folder that it is started in. */
export const CONFIG_FILES = ['ticketstub.config.yaml', 'ticketstub.config.yml', 'ticketstub.config.json'];

/** Where a command is started. */
interface Surroundings {
  readonly env: Environment;
  /** The folder in which a configuration may stand. */
  readonly folder?: string;
  /** What counts where nobody names a port, so that PORT does not. */
  readonly port?: string;
}

/**
 * The options as the flags say, else the environment, else the configuration, else the defaults.
 * @throws MisuseError for the first that cannot be, with its source
 */
export async function readSettings(flags: Flags, { env: all, folder = '', port }: Surroundings): Promise<Settings> {
  const env = withoutServiceLinks(all);
  refuseUnknown(env);
  const config = flagged(flags, CONFIG) ?? variable(env, CONFIG.env) ?? found(folder);
  const given = new Map<string, Given>(port === undefined ? [] : [['port', { text: port, source: 'port' }]]);
  if (config) {
    // Loaded only now: most starts read no YAML.
    const { readConfig } = await import('./config.ts');
    for (const [name, one] of readConfig(config)) given.set(name, one);
  }
  const { PORT } = env;
  if (PORT && port === undefined) given.set('port', { text: PORT, source: 'PORT' });
  for (const spec of OPTIONS) {
    const one = flagged(flags, spec) ?? variable(env, spec.env);
    if (one) given.set(spec.name, await inPlace(one, spec.whole));
  }
  return { options: readOptions(given), config: config && (isInline(config.text) ? config.source : config.text) };
}

interface Text {
  readonly text: string;
  readonly source: string;
}

/** What a flag says; a switch stands for true, or, where it is the other way round, for false. */
function flagged(flags: Flags, { flag }: { readonly flag: string }): Text | undefined {
  const source = longFlag(flag);
  const name = source.replace(/^--(no-)?/, '').replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const value = flags[name];
  return value === undefined ? undefined : { text: String(value), source };
}

function variable(env: Environment, name: string): Text | undefined {
  const text = env[name];
  return text === undefined ? undefined : { text, source: name };
}

/** Some options name a file; what would stand in it may be given itself. */
async function inPlace(given: Text, what: string | undefined): Promise<Given> {
  if (what === undefined || !isInline(given.text)) return given;
  const { readInline } = await import('./config.ts');
  return readInline(given.text, given.source, what);
}

/** The configuration file that stands in this folder. */
function found(folder: string): Text | undefined {
  const [file, other] = CONFIG_FILES.map((name) => join(folder, name)).filter((path) => existsSync(path));
  if (other) throw new MisuseError(`${file}: there is ${other} as well. Keep one of them, or name one with --config.`);
  return file === undefined ? undefined : { text: file, source: file };
}

const PREFIX = 'TICKETSTUB_';

/**
 * What Kubernetes tells every container of a service that is called ticketstub, or ticketstub and something; it would be
 * taken for ours.
 */
const SERVICE_LINK = /^TICKETSTUB(_\w+)?_(SERVICE_(HOST|PORT)|PORT_\d+_(TCP|UDP))(_\w+)?$/;

function withoutServiceLinks(env: Environment): Environment {
  const rest = Object.entries(env).filter(
    ([name, text = '']) =>
      !SERVICE_LINK.test(name) && !(/^TICKETSTUB_(\w+_)?PORT$/.test(name) && /^\w+:\/\//.test(text)),
  );
  return Object.fromEntries(rest);
}

function refuseUnknown(env: Environment): void {
  const known = [...OPTIONS.map((spec) => spec.env), CONFIG.env, ...TOLD_VARIABLES];
  const unknown = Object.keys(env).find((name) => name.startsWith(PREFIX) && !known.includes(name));
  if (unknown === undefined) return;
  const bare = (name: string) => name.slice(PREFIX.length);
  const meant = closest(bare(unknown), known.map(bare));
  throw new MisuseError(
    `${unknown}: is no variable of Ticketstub's${meant === undefined ? '' : ` (did you mean ${PREFIX}${meant}?)`}. ` +
      'Take it away, or give it another name; ticketstub help options tells which there are.',
  );
}
