import { knowMerged } from './merged.ts';
import { preparedText } from './pack.ts';

/** An operation as Prism reads it of a document, and what the `allOf` in it come to, by the ways that lead there. */
export interface PreparedOperation<T> {
  readonly operation: T;
  /** Without the second part where it is the schema as it stands. */
  readonly merged: readonly (readonly [way: readonly (string | number)[], merged?: object])[];
}

/** The entry of the pack for an operation of our own. */
export function operationEntry(document: URL, id: string): string {
  return `${document.pathname.replace(/^.*\//, '')} ${id}`;
}

/** An operation that the build has read; undefined for one that it has not. */
export function preparedOperation<T>(document: URL, id: string): T | undefined {
  const text = preparedText(operationEntry(document, id));
  if (text === undefined) return undefined;
  const { operation, merged } = JSON.parse(text) as PreparedOperation<T>;
  for (const [way, outcome] of merged) {
    const schema = way.reduce<unknown>(
      (at, step) => (at as Record<string | number, unknown>)[step],
      operation,
    ) as object;
    knowMerged(schema, outcome ?? schema);
  }
  return operation;
}
