import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { MisuseError, SeedError } from './core/misuse.ts';

/** What a bare start begins with. */
export const DEFAULT_SEED = new URL('../fixtures/seed.yaml', import.meta.url);

/** A seed, by provider, and how to say where in its file something is wrong. */
export interface Seed {
  readonly of: Readonly<Record<string, unknown>>;
  /** The error with the file, the line and the path in front of it. */
  blame(error: SeedError): MisuseError;
}

/**
 * Reads a seed file, YAML or JSON.
 * @throws MisuseError when it cannot be read or is no seed for these providers
 */
export function readSeed(file: string | URL, providers: readonly string[]): Seed {
  const name = file instanceof URL ? 'the built-in seed' : file;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new MisuseError(`${name}: cannot be read: ${(error as Error).message}. Give --seed a file that can.`);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw new MisuseError(`${name}: is not YAML: ${fault.message}`);
  const blame = (error: SeedError) => {
    const node = document.getIn(error.path, true) as { readonly range?: readonly number[] } | undefined;
    const offset = node?.range?.[0];
    const line = offset === undefined ? '' : `:${lines.linePos(offset).line}`;
    return new MisuseError(`${name}${line}: ${wordPath(error.path)}: ${error.message}.`);
  };
  let seed: unknown;
  try {
    seed = document.toJS();
  } catch (error) {
    throw new MisuseError(`${name}: is not YAML that can be followed: ${(error as Error).message}`);
  }
  return { of: checked(seed ?? {}, providers, blame), blame };
}

/** A seed that is given in code. */
export function givenSeed(seed: unknown, providers: readonly string[]): Seed {
  const blame = (error: SeedError) => new MisuseError(`seed: ${wordPath(error.path)}: ${error.message}.`);
  return { of: checked(seed, providers, blame), blame };
}

function checked(seed: unknown, providers: readonly string[], blame: Seed['blame']): Readonly<Record<string, unknown>> {
  if (typeof seed !== 'object' || seed === null || Array.isArray(seed)) {
    throw blame(new SeedError([], `is no mapping; begin with ${providers.map((name) => `${name}:`).join(' or ')}`));
  }
  const unknown = Object.keys(seed).find((key) => !providers.includes(key));
  if (unknown !== undefined) {
    throw blame(new SeedError([unknown], `is no provider; known are ${providers.join(', ')}`));
  }
  return seed as Record<string, unknown>;
}

function wordPath(path: SeedError['path']): string {
  const words = path.reduce<string>(
    (way, key) => (typeof key === 'number' ? `${way}[${key}]` : `${way}${way && '.'}${key}`),
    '',
  );
  return words === '' ? 'the seed' : words;
}
