import type { Clock } from './core/clock.ts';
import { SeedError } from './core/misuse.ts';
import { givenInput, type Input, readInput } from './input.ts';
import { PLANS } from './options.ts';
import type { Meter, Provider } from './server/provider.ts';

const WHOLE = 'the limits';
const MEND = `Give --rate-limits ${PLANS.join(', ')} or a file that can.`;

/**
 * The limits that the option names.
 * @throws MisuseError when they are a file that cannot be read
 */
export function readLimits(option: string | object): Input {
  if (typeof option === 'object' || PLANS.includes(option)) return givenInput(option, 'rateLimits', WHOLE);
  return readInput(option, { whole: WHOLE, mend: MEND });
}

/**
 * A new meter for the provider, if its vendor has limits.
 * @throws MisuseError when these are no limits of the vendor's
 */
export function meterOf(provider: Provider, { value, blame }: Input, clock: Clock): Meter | undefined {
  try {
    return provider.meter?.(value, clock);
  } catch (error) {
    throw error instanceof SeedError ? blame(error) : error;
  }
}
