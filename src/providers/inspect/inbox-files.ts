import { readFileSync } from 'node:fs';
import { PACKAGE_ROOT } from '../../core/package-root.ts';
import * as errors from './errors.ts';

/** What the build makes of src/ui. The source and the built code find it at the same place. */
const FOLDER = new URL('dist/ui/', PACKAGE_ROOT);

const read = new Map<string, string>();

/**
 * A file of the inbox, read once in a process.
 * @throws HttpError when it has not been built
 */
export function inboxFile(name: 'inbox.js' | 'inbox.css'): string {
  const text = read.get(name) ?? fromDisk(name);
  read.set(name, text);
  return text;
}

function fromDisk(name: string): string {
  try {
    return readFileSync(new URL(name, FOLDER), 'utf8');
  } catch {
    throw errors.notBuilt();
  }
}
