import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where this user's programs keep what they can make anew. */
export const CACHE_FOLDER = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ticketstub');
