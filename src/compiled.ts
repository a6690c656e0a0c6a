import module from 'node:module';
import { join } from 'node:path';
import { CACHE_FOLDER } from './core/cache-folder.ts';

/** Of Node 22.1 and later. */
interface CompileCache {
  enableCompileCache?(folder: string): unknown;
}

/**
 * Has what is loaded from now on compiled once, not at each start, where Node can. It is kept in the user's cache
 * folder; where that cannot be written, everything is compiled each time.
 */
export function keepCompiled(): void {
  (module as CompileCache).enableCompileCache?.(join(CACHE_FOLDER, 'compiled'));
}
