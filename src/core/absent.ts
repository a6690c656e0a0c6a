/** The object without the members that are undefined: JSON leaves them out, and so do comparisons then. */
export function withoutAbsent<T extends object>(members: { [K in keyof T]: T[K] | undefined }): T {
  return without(undefined, members) as T;
}

/** The object without the members that are null: so clients of an API say that one is to go. */
export function withoutNull<T extends object>(members: { [K in keyof T]: T[K] | null }): T {
  return without(null, members) as T;
}

/** Member by member, for everything that is issued or logged comes by here: no lists are made on the way. */
function without(absence: undefined | null, members: object): object {
  const given = members as Record<string, unknown>;
  const present: Record<string, unknown> = {};
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (value === absence) continue;
    // To assign that one would be to change what the object is.
    if (name === '__proto__') Object.defineProperty(present, name, { value, enumerable: true, writable: true });
    else present[name] = value;
  }
  return present;
}
