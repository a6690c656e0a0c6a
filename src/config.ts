import { dirname } from 'node:path';
import { MisuseError, SeedError } from './core/misuse.ts';
import { didYouMean } from './core/suggest.ts';
import { type Input, parseInput, readInput, within } from './input.ts';
import type { Kind } from './option-values.ts';
import { type Given, isInline, OPTIONS, type OptionSpec, type Options, PROVIDER_NAMES, shown } from './options.ts';

const WHOLE = 'the configuration';
const MEND =
  'Give --config a file that can, or the configuration itself, which begins with { or has more than one line.';

const KNOWN: readonly string[] = OPTIONS.map(({ name }) => name);

/** What editors look for, and nobody else. */
const SCHEMA = '$schema';

/**
 * What a configuration says, from a file or from the text of a variable. What it names is looked for beside the file.
 * @throws MisuseError that names the file, the line and the key
 */
export function readConfig({ text, source }: { readonly text: string; readonly source: string }): Map<string, Given> {
  if (text === '') throw new MisuseError(`${source}: is empty. ${MEND}`);
  if (isInline(text)) return givenBy(parseInput(text, source, WHOLE), '.');
  return givenBy(readInput(text, { whole: WHOLE, mend: MEND }), dirname(text));
}

/** The document that a text is, instead of a file's name. */
export function readInline(text: string, source: string, whole: string): Given {
  return { value: parseInput(text, source, whole) };
}

function givenBy(input: Input, folder: string): Map<string, Given> {
  try {
    const keys = Object.keys(checkMapping(input.value)).filter((key) => key !== SCHEMA);
    return new Map(keys.map((key) => [key, { value: valueUnder(input, specOf(key), folder) }]));
  } catch (error) {
    throw error instanceof SeedError ? input.blame(error) : error;
  }
}

function checkMapping(value: unknown): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new SeedError([], 'is no mapping; write options as in port: 4747');
}

function specOf(key: string): OptionSpec {
  const spec = OPTIONS.find(({ name }) => name === key);
  if (spec) return spec;
  if (PROVIDER_NAMES.some((name) => name === key)) {
    throw new SeedError([key], 'is no option; what a provider begins with stands under seed, or in a file for --seed');
  }
  throw new SeedError([key], `is not known here${didYouMean(key, KNOWN)}; known are ${KNOWN.join(', ')}`);
}

/** The option's value, from what stands under its key. */
function valueUnder(input: Input, { name, kind, whole, secret }: OptionSpec, folder: string): unknown {
  const under = within(input, name);
  if (whole !== undefined && typeof under.value === 'object' && under.value !== null) return under;
  const text = textOf(under.value, kind, name);
  try {
    return kind.parse(kind.rebase && text !== '' ? kind.rebase(text, folder) : text);
  } catch (error) {
    const reason = (error as Error).message.replace(/\.$/, '');
    throw new SeedError([name], `${shown(under.value, secret)} ${reason}`);
  }
}

/** What is said of a value of another type. */
const TYPES: Readonly<Record<string, readonly [is: (value: unknown) => boolean, otherwise: string]>> = {
  integer: [(value) => typeof value === 'number', 'is no number'],
  boolean: [(value) => typeof value === 'boolean', 'is neither true nor false'],
  string: [(value) => typeof value === 'string', 'is no text; put it in quotes if it is meant as one'],
  array: [
    (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
    'is no list of texts, such as [one, two]',
  ],
};

/** The value as a flag would have it. */
function textOf(value: unknown, { schema }: Pick<Kind<unknown>, 'schema'>, name: keyof Options): string {
  if (value === null) throw new SeedError([name], 'has no value; give one, or take the key away');
  const [isRight, otherwise] = TYPES[schema.type] ?? [];
  if (!isRight?.(value)) throw new SeedError([name], otherwise ?? '');
  return String(value);
}
