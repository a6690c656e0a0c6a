import { readFileSync } from 'node:fs';
import { PACKAGE_ROOT } from './package-root.ts';

const text = readFileSync(new URL('package.json', PACKAGE_ROOT), 'utf8');

/** The version of this package. */
export const { version } = JSON.parse(text) as { readonly version: string };
