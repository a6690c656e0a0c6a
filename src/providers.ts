import { auth0 } from './providers/auth0/index.ts';
import { inspect } from './providers/inspect/index.ts';
import { zitadel } from './providers/zitadel/index.ts';
import type { Provider } from './server/provider.ts';

/**
 * Every provider, in the order in which they are asked for a path that they describe; a path that none describes belongs
 * to the last one that owns it. `inspect` is always on.
 */
export const providers: readonly Provider[] = [auth0, inspect, zitadel] as readonly Provider[];
