import { auth0 } from './providers/auth0/index.ts';
import { inspect } from './providers/inspect/index.ts';
import type { Provider } from './server/provider.ts';

/** Every provider, in the order in which they are asked for a path. `inspect` is always on. */
export const providers: readonly Provider[] = [inspect, auth0] as readonly Provider[];
