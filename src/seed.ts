import { SeedError } from './core/misuse.ts';
import { PACKAGE_ROOT } from './core/package-root.ts';
import { vouchFor } from './core/schema.ts';
import { givenInput, type Input, readInput } from './input.ts';

/** What a bare start begins with. */
export const DEFAULT_SEED = new URL('fixtures/seed.yaml', PACKAGE_ROOT);

/** A seed, by provider, and how to say where in its file something is wrong. */
export interface Seed extends Pick<Input, 'blame'> {
  readonly of: Readonly<Record<string, unknown>>;
}

const WHOLE = 'the seed';

let builtIn: Input | undefined;

/** The seed of a bare start; read once in a process, for it is part of the code. */
export function builtInSeed(providers: readonly string[]): Seed {
  builtIn ??= readInput(DEFAULT_SEED, { whole: WHOLE, file: 'the built-in seed', mend: 'Install the package anew.' });
  const seed = checked(builtIn, providers);
  for (const part of Object.values(seed.of)) if (part) vouchFor(part);
  return seed;
}

/**
 * Reads a seed file, YAML or JSON.
 * @throws MisuseError when it cannot be read or is no seed for these providers
 */
export function readSeed(file: string, providers: readonly string[]): Seed {
  return checked(readInput(file, { whole: WHOLE, mend: 'Give --seed a file that can.' }), providers);
}

/** A seed that is given in code. */
export function givenSeed(seed: unknown, providers: readonly string[]): Seed {
  return checked(givenInput(seed, 'seed', WHOLE), providers);
}

function checked({ value, blame }: Input, providers: readonly string[]): Seed {
  try {
    return { of: checkProviders(value, providers), blame };
  } catch (error) {
    throw error instanceof SeedError ? blame(error) : error;
  }
}

/**
 * A seed by provider.
 * @throws SeedError when it is no mapping, or has something for none of these providers
 */
export function checkProviders(seed: unknown, providers: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof seed !== 'object' || seed === null || Array.isArray(seed)) {
    throw new SeedError([], `is no mapping; begin with ${providers.map((name) => `${name}:`).join(' or ')}`);
  }
  const unknown = Object.keys(seed).find((key) => !providers.includes(key));
  if (unknown !== undefined) throw new SeedError([unknown], `is no provider; known are ${providers.join(', ')}`);
  return seed as Record<string, unknown>;
}
