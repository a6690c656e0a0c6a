import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { PREPARED } from '../../core/package-root.ts';

/** Where each entry stands in the pack: its first byte, and how many there are. */
type Index = Readonly<Record<string, readonly [from: number, length: number]>>;

let index: Index | undefined;

/** An entry of what the build has prepared; undefined where it has nothing by this name, or this is the source. */
export function preparedText(name: string): string | undefined {
  if (!PREPARED) return undefined;
  index ??= JSON.parse(readFileSync(new URL('prepared/index.json', PREPARED), 'utf8')) as Index;
  const [from, length] = index[name] ?? [];
  if (from === undefined || length === undefined) return undefined;
  const bytes = Buffer.allocUnsafe(length);
  const file = openSync(new URL('prepared/pack', PREPARED), 'r');
  try {
    readSync(file, bytes, 0, length, from);
  } finally {
    closeSync(file);
  }
  return inflateRawSync(bytes).toString('utf8');
}
