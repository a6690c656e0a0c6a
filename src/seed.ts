import { readFileSync } from 'node:fs';
import { SeedError } from './core/misuse.ts';
import { PACKAGE_ROOT, PREPARED } from './core/package-root.ts';
import { vouchFor } from './core/schema.ts';
import { didYouMean } from './core/suggest.ts';
import { givenInput, type Input, readInput } from './input.ts';

/** What a bare start begins with. */
export const DEFAULT_SEED = new URL('fixtures/seed.yaml', PACKAGE_ROOT);

/** A seed, by provider, and how to say where in its file something is wrong. */
export interface Seed extends Pick<Input, 'blame'> {
  readonly of: Readonly<Record<string, unknown>>;
}

const WHOLE = 'the seed';
const MEND = 'Give --seed a file that can, or the seed itself, which begins with { or has more than one line.';

let builtIn: Input | undefined;

/** Read once in a process, for it is part of the code. */
function builtInSeed(providers: readonly string[]): Seed {
  builtIn ??= PREPARED ? preparedSeed(PREPARED) : writtenSeed();
  const seed = checked(builtIn, providers);
  for (const part of Object.values(seed.of)) if (part) vouchFor(part);
  return seed;
}

function writtenSeed(): Input {
  return readInput(DEFAULT_SEED, { whole: WHOLE, file: 'the built-in seed', mend: 'Install the package anew.' });
}

/** As JSON, which is read at once; only who has something to say of its lines looks at how it was written. */
function preparedSeed(folder: URL): Input {
  const value: unknown = JSON.parse(readFileSync(new URL('seed.json', folder), 'utf8'));
  return { value, blame: (error) => writtenSeed().blame(error) };
}

/**
 * The seed that the option names: a file, YAML or JSON, or the seed itself; else that of a bare start.
 * @throws MisuseError when it cannot be read or is no seed for these providers
 */
export function readSeed(option: string | object | undefined, providers: readonly string[]): Seed {
  if (option === undefined) return builtInSeed(providers);
  if (typeof option === 'object') return checked(givenInput(option, 'seed', WHOLE), providers);
  return checked(readInput(option, { whole: WHOLE, mend: MEND }), providers);
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
  if (unknown !== undefined) {
    const meant = didYouMean(unknown, providers);
    throw new SeedError([unknown], `is no provider${meant}; known are ${providers.join(', ')}`);
  }
  return seed as Record<string, unknown>;
}
