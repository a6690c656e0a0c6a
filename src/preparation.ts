import { loadContract } from './contracts.ts';
import { type Clock, createClock } from './core/clock.ts';
import { type Log, linewise, stderrLog } from './core/log.ts';
import { MisuseError } from './core/misuse.ts';
import { type Random, secureRandom, seededRandom } from './core/random.ts';
import { didYouMean } from './core/suggest.ts';
import { COMMAND_LINE_ONLY, type EmulatorOptions } from './emulator-options.ts';
import type { Input } from './input.ts';
import { readLimits } from './limits.ts';
import { checkOptions, OPTIONS, type Options, PROVIDER_NAMES, readOptions } from './options.ts';
import { providers } from './providers.ts';
import { readSeed, type Seed } from './seed.ts';
import type { Contract } from './server/contract.ts';
import type { Provider } from './server/provider.ts';

const KNOWN = OPTIONS.map(({ name }) => name).filter((name) => !COMMAND_LINE_ONLY.some((other) => other === name));

/** Everything that an emulator is told, read and held together, before anything is opened. */
export interface Prepared {
  readonly options: Options;
  /** Whether the folder of the keys is another than by default. */
  readonly keysNamed: boolean;
  readonly log: Log;
  readonly seed: Seed;
  readonly limits: Input;
  readonly clock: Clock;
  /** The source of ids, secrets and salts, from its beginning. */
  readonly freshRandom: () => Random;
  /** The providers that are switched on, and our own. */
  readonly active: readonly Provider[];
  /** In the order of the providers. */
  readonly contracts: readonly Contract[];
}

/**
 * Reads what an emulator is told.
 * @throws MisuseError for options, seeds, limits and documents that cannot be
 */
export function prepare({ clock, random, log = stderrLog, ...given }: EmulatorOptions): Prepared {
  const options = checked(given);
  const freshRandom = () =>
    random ?? (options.randomSeed === undefined ? secureRandom : seededRandom(options.randomSeed));
  const active = providers.filter(({ name }) => name === 'inspect' || options.providers.includes(name));
  return {
    options,
    keysNamed: options.tlsDir !== readOptions(new Map()).tlsDir,
    log: linewise(log),
    clock: clock ?? createClock(options.freeze === undefined ? undefined : Date.parse(options.freeze)),
    freshRandom,
    seed: readSeed(options.seed, PROVIDER_NAMES),
    limits: readLimits(options.rateLimits),
    active,
    contracts: active.map((provider) => loadContract(provider, options.extend)),
  };
}

function checked(given: Omit<EmulatorOptions, 'clock' | 'random' | 'log'>): Options {
  const unknown = Object.keys(given).find((name) => !KNOWN.some((known) => known === name));
  if (unknown !== undefined) throw new MisuseError(`${unknown}: is no option${didYouMean(unknown, KNOWN)}.`);
  const options = checkOptions({ ...readOptions(new Map()), ...defined(given) });
  if (options.randomSeed !== undefined && options.data !== undefined) {
    throw new MisuseError('randomSeed: cannot go with data, for after a restart the ids in the file would come again.');
  }
  if (options.webhookKey !== undefined && options.webhook === undefined) {
    throw new MisuseError(
      'webhookKey: signs what is posted to a webhook, and there is none; give its address with webhook.',
    );
  }
  return options;
}

function defined<T extends object>(members: T): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== null)) as T;
}
