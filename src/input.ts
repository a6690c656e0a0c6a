import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { MisuseError, type SeedError, wordPath } from './core/misuse.ts';

/** Something that the user wrote in a file or in code, and how to say where in it something is wrong. */
export interface Input {
  readonly value: unknown;
  /** The error with the file, the line and the path in front of it. */
  blame(error: SeedError): MisuseError;
}

/** How an input is called in what is said about it. */
interface Naming {
  /** The whole of it, as in `the seed`. */
  readonly whole: string;
  /** The file, where it is not to be called by its path. */
  readonly file?: string;
  /** What to do about a file that cannot be read. */
  readonly mend: string;
}

/**
 * Reads a file, YAML or JSON.
 * @throws MisuseError when it cannot be read
 */
export function readInput(file: string | URL, { whole, file: name = String(file), mend }: Naming): Input {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new MisuseError(`${name}: cannot be read: ${(error as Error).message}. ${mend}`);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw new MisuseError(`${name}: is not YAML: ${fault.message}`);
  const blame = (error: SeedError) => {
    const node = document.getIn(error.path, true) as { readonly range?: readonly number[] } | undefined;
    const offset = node?.range?.[0];
    const line = offset === undefined ? '' : `:${lines.linePos(offset).line}`;
    return new MisuseError(`${name}${line}: ${wordPath(error.path, whole)}: ${error.message}.`);
  };
  try {
    return { value: acyclic(document.toJS() ?? {}), blame };
  } catch (error) {
    throw new MisuseError(`${name}: is not YAML that can be followed: ${(error as Error).message}`);
  }
}

/**
 * What is given in code, under this name.
 * @throws MisuseError when it contains itself
 */
export function givenInput(given: unknown, name: string, whole: string): Input {
  let value: unknown;
  try {
    value = acyclic(given);
  } catch (error) {
    throw new MisuseError(`${name}: cannot be written down: ${(error as Error).message}`);
  }
  return {
    value,
    blame: (error) => new MisuseError(`${name}: ${wordPath(error.path, whole)}: ${error.message}.`),
  };
}

/** The value, unless it contains itself: no answer could show it, and no data file keep it. */
function acyclic(value: unknown): unknown {
  JSON.stringify(value);
  return value;
}
