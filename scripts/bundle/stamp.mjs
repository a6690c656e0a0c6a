import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Notes in a file what something was made of, and into what: paths in this repository. */
export function stamp(file, paths) {
  writeFileSync(file, JSON.stringify(statesOf([...new Set(paths)])));
}

/** Whether none of what the stamp names has changed since; with `paths`, whether it names these. */
export function isCurrent(file, paths) {
  if (!existsSync(file)) return false;
  const last = readFileSync(file, 'utf8');
  return JSON.stringify(statesOf(paths ?? Object.keys(JSON.parse(last)))) === last;
}

function statesOf(paths) {
  return Object.fromEntries(paths.map((path) => [path, stateOf(join(root, path))]));
}

/** Its size and time; of what is no file there is nothing to say. */
function stateOf(path) {
  const state = statSync(path, { throwIfNoEntry: false });
  return state?.isFile() ? `${state.size} ${state.mtimeMs}` : '';
}
