import { readFileSync } from 'node:fs';
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { MisuseError, SeedError, wordPath } from './core/misuse.ts';

/** Something that the user wrote in a file, in a variable or in code, and how to say where in it something is wrong. */
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
  return parseInput(readText(file, name, mend), name, whole);
}

/** From so many characters on, a text is not written by hand. */
const GENERATED_LENGTH = 1_000_000;

/**
 * What a text says, YAML or JSON; `name` is where it stands.
 * @throws MisuseError when it is neither
 */
export function parseInput(text: string, name: string, whole: string): Input {
  return parseGenerated(text, name, whole) ?? parseYaml(text, name, whole);
}

/** A long text that is JSON, read without noting where everything stands: that takes a hundred times as long. */
function parseGenerated(text: string, name: string, whole: string): Input | undefined {
  if (text.length < GENERATED_LENGTH) return undefined;
  try {
    return { value: JSON.parse(text), blame: (error) => parseYaml(text, name, whole).blame(error) };
  } catch {
    return undefined;
  }
}

function parseYaml(text: string, name: string, whole: string): Input {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const at = (offset: number) => `${name}:${lines.linePos(offset).line}:${lines.linePos(offset).col}`;
  const [fault] = [...document.errors, ...document.warnings];
  if (fault?.code === 'MULTIPLE_DOCS')
    throw new MisuseError(`${at(fault.pos[0])}: begins a second document. Keep one.`);
  if (fault) throw new MisuseError(`${at(fault.pos[0])}: is not YAML: ${unended(fault.message)}.`);
  const blame = (error: SeedError) => {
    const place = at(offsetOf(document, error.path) ?? 0);
    return new MisuseError(`${place}: ${wordPath(error.path, whole)}: ${error.message}.`);
  };
  try {
    return { value: acyclic(document.toJS() ?? {}), blame };
  } catch (error) {
    throw new MisuseError(`${name}: is not YAML that can be followed: ${unended((error as Error).message)}.`);
  }
}

/**
 * What is given in code, under this name.
 * @throws MisuseError when it contains itself
 */
export function givenInput(given: unknown, name: string, whole: string): Input {
  if (isInput(given)) return given;
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

/** What an input has under this key, as an input of its own. */
export function within({ value, blame }: Input, key: string): Input {
  return {
    value: (value as Record<string, unknown>)[key],
    blame: ({ path, message }) => blame(new SeedError([key, ...path], message)),
  };
}

/** The text of a file. @throws MisuseError when it cannot be read, or is not in UTF-8 */
function readText(file: string | URL, name: string, mend: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'EISDIR' ? 'is a folder' : `cannot be read: ${message}`;
    throw new MisuseError(`${name}: ${reason}. ${mend}`);
  }
  try {
    // A byte order mark is left out of the text.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {}
  throw new MisuseError(`${name}: is not text in UTF-8. Save it as that.`);
}

/** An input is told from what it may hold, seeds and limits, by its method: these have none. */
function isInput(given: unknown): given is Input {
  return typeof (given as Partial<Input> | null)?.blame === 'function';
}

/**
 * Where a place begins: the key, or the item of a list. Where there is no such place, as for something that is lacking,
 * the nearest around it.
 */
function offsetOf(document: Document, path: SeedError['path']): number | undefined {
  let around: Node | undefined = resolved(document, document.contents);
  let offset = around?.range?.[0];
  for (const step of path) {
    const found = isMap(around)
      ? around.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined;
    const place: unknown = found ? found.key : isSeq(around) ? around.items[Number(step)] : undefined;
    if (!isNode(place)) break;
    offset = place.range?.[0] ?? offset;
    around = resolved(document, found ? found.value : place);
  }
  return offset;
}

/** What stands at a node, or where the alias that stands there leads. */
function resolved(document: Document, node: unknown): Node | undefined {
  if (isAlias(node)) return node.resolve(document);
  return isNode(node) ? node : undefined;
}

function unended(sentence: string): string {
  return sentence.replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '');
}

/** The value, unless it contains itself: no answer could show it, and no data file keep it. */
function acyclic(value: unknown): unknown {
  JSON.stringify(value);
  return value;
}
