const here = new URL('./', import.meta.url);

/** The folder of this package: two above this file, in the source as in what is built. */
export const PACKAGE_ROOT = new URL('../../', here);

/** Where the build leaves what it has prepared; undefined when this runs from the source. */
export const PREPARED = here.pathname.endsWith('/dist/chunks/') ? new URL('../', here) : undefined;
