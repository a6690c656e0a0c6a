/** The members that there are: on the wire what is absent is left out. */
export function withoutAbsent<T extends object>(members: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}
