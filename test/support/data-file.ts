import { readFileSync } from 'node:fs';
import { parseLines } from '../../src/core/saved-lines.ts';

/** The state in a data file as JSON: what an emulator that is started on it finds. */
export function savedIn(file: string): string {
  return JSON.stringify(parseLines(readFileSync(file, 'utf8')));
}
