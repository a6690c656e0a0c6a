/**
 * The emulator was given something it cannot work with: an option, a seed, a document, a data file. The message says which file,
 * where in it, why, and what to do; it is for people, and the command line ends with exit code 2 on it.
 */
export class MisuseError extends Error {
  override readonly name = 'MisuseError';
}

/** The emulator could not begin although it was asked properly, as when its port is taken. Exit code 1. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** A seed, or whatever else the user writes, does not fit; whoever knows the file it came from adds that. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  /** The way to the place: keys and positions. */
  readonly path: readonly (string | number)[];

  constructor(path: readonly (string | number)[], reason: string) {
    super(reason);
    this.path = path;
  }
}

/** A way as people write it, as in `users[0].email`; `whole` stands for the end of no way. */
export function wordPath(path: SeedError['path'], whole: string): string {
  const words = path.reduce<string>(
    (way, key) => (typeof key === 'number' ? `${way}[${key}]` : `${way}${way && '.'}${key}`),
    '',
  );
  return words === '' ? whole : words;
}
