import type { DescribedOperation, DocumentOperation } from '../document.ts';
import { preparedText } from './pack.ts';

/** What a start needs to know of an operation, as JSON has it. */
interface Head extends Omit<DescribedOperation, 'parameters' | 'bodies' | 'examples' | 'answers'> {
  readonly examples: readonly (readonly [string, { readonly status: number; readonly mediaType: string }])[];
  readonly answers: readonly (readonly [number, string])[];
}

/** What its requests are read by, as JSON has it. */
interface Wire extends Pick<DescribedOperation, 'parameters'> {
  readonly bodies: readonly (readonly [string, object])[];
}

/** The entry of the pack for all operations of a document. */
export function headsEntry(document: URL): string {
  return `${nameOf(document)} operations`;
}

/** The entry for how requests of an operation are read. */
export function wireEntry(document: URL, id: string): string {
  return `${nameOf(document)} wire ${id}`;
}

/** The operation as two entries. */
export function split({ parameters, bodies, examples, answers, ...more }: DescribedOperation): [Head, Wire] {
  return [
    { ...more, examples: [...examples], answers: [...answers] },
    { parameters, bodies: [...bodies] },
  ];
}

/** The operations of a document of ours as the build has read them; undefined where it has not. */
export function preparedOperations(
  document: URL,
  read: () => readonly DocumentOperation[],
): DocumentOperation[] | undefined {
  const text = preparedText(headsEntry(document));
  if (text === undefined) return undefined;
  const written = (id: string) => {
    const operation = read().find(({ described }) => described.id === id);
    if (!operation) throw new Error(`${document} has no operation ${id}`);
    return operation;
  };
  return (JSON.parse(text) as Head[]).map((head) => ({
    described: revived(head, () => readWire(document, head.id) ?? written(head.id).described),
    alone: () => written(head.id).alone(),
  }));
}

type WireParts = Pick<DescribedOperation, 'parameters' | 'bodies'>;

function revived({ examples, answers, ...more }: Head, readParts: () => WireParts): DescribedOperation {
  let parts: WireParts | undefined;
  const read = () => {
    parts ??= readParts();
    return parts;
  };
  return {
    ...more,
    examples: new Map(examples),
    answers: new Map(answers),
    get parameters() {
      return read().parameters;
    },
    get bodies() {
      return read().bodies;
    },
  };
}

/** Undefined where schemas contain themselves, which JSON cannot say. */
function readWire(document: URL, id: string): WireParts | undefined {
  const text = preparedText(wireEntry(document, id));
  if (text === undefined) return undefined;
  const { parameters, bodies } = JSON.parse(text) as Wire;
  return { parameters, bodies: new Map(bodies) };
}

function nameOf(document: URL): string {
  return document.pathname.replace(/^.*\//, '');
}
