import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What `allOf` comes to, by the schema that it stands in. */
const known = new WeakMap<object, object>();

let hear: ((schema: object, merged: object) => void) | undefined;

/** Tells the build what is merged from now on. */
export function onMerge(listener: (schema: object, merged: object) => void): void {
  hear = listener;
}

/** Has this taken for what the schema's `allOf` come to. */
export function knowMerged(schema: object, merged: object): void {
  known.set(schema, merged);
}

/** Stands in for the library that Prism merges `allOf` with: the build has done so for our own documents. */
export function mergeAllOf(schema: object, options: object): object {
  const done = known.get(schema);
  if (done) return done;
  const merge = require('@stoplight/json-schema-merge-allof') as (schema: object, options: object) => object;
  const merged = merge(schema, options);
  hear?.(schema, merged);
  return merged;
}
