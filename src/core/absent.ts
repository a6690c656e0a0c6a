/** The object without the members that are undefined: JSON leaves them out, and so do comparisons then. */
export function withoutAbsent<T extends object>(members: { [K in keyof T]: T[K] | undefined }): T {
  // Most of what is asked has all its members, and is made for this.
  if (!Object.values(members).includes(undefined)) return members as T;
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}

/** The object without the members that are null: so clients of an API say that one is to go. */
export function withoutNull<T extends object>(members: { [K in keyof T]: T[K] | null }): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null)) as T;
}
