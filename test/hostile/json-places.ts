import fc from 'fast-check';
import { anything } from './values.ts';

/** What becomes of a value at its place. */
export type Change = { readonly to: unknown } | 'left out' | 'doubled' | 'in a list';

/** Most of the time it is another. */
export const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: anything.map((to) => ({ to })) },
  { weight: 1, arbitrary: fc.constantFrom('left out', 'doubled', 'in a list') },
);

/** The value with what stands at one of its places, the `which`th of all, changed. */
export function changedWithin(value: unknown, which: number, how: Change): unknown {
  const places = placesOf(value);
  const place = places[which % Math.max(places.length, 1)];
  return place ? changedAt(value, place, how) : value;
}

/** Deeper than this nothing is looked for. */
const DEEPEST = 10;

function placesOf(value: unknown, depth = 0): string[][] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    [key],
    ...placesOf(item, depth + 1).map((way) => [key, ...way]),
  ]);
}

function changedAt(value: unknown, [key = '', ...way]: readonly string[], how: Change): unknown {
  const entries = Object.entries(Object(value)).flatMap(([name, item]): [string, unknown][] => {
    if (name !== key) return [[name, item]];
    if (way.length > 0) return [[name, changedAt(item, way, how)]];
    if (how === 'left out') return [];
    if (how === 'doubled')
      return [
        [name, item],
        [`${name} `, item],
      ];
    return [[name, how === 'in a list' ? [item] : how.to]];
  });
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}
