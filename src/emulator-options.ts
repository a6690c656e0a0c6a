import type { Clock } from './core/clock.ts';
import type { Log } from './core/log.ts';
import type { Random } from './core/random.ts';
import type { Options } from './options.ts';

/** Options of the command line that no single emulator has. */
export const COMMAND_LINE_ONLY = ['instances', 'json'] as const;

/** What startEmulator can be told; everything has the default of the command line. */
export interface EmulatorOptions extends Partial<Omit<Options, (typeof COMMAND_LINE_ONLY)[number]>> {
  /** Another source of time. */
  readonly clock?: Clock;
  /** Another source of ids, secrets and salts. */
  readonly random?: Random;
  /** Where to log; standard error by default. */
  readonly log?: Log;
}
