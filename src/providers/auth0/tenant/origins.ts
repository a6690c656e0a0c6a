import { isAllowed } from '../login/allowed-url.ts';
import { originOf } from '../login/authorization.ts';
import type { Auth0Model } from '../model.ts';

/** Whether one of the clients has its pages there: its origins are allowed, and so are those of its callbacks. */
export function isOriginOfClient({ clients }: Auth0Model, origin: string): boolean {
  // Every page without an origin of its own says null, and so do the callbacks of native applications.
  if (origin === 'null') return false;
  return Array.from(clients.values()).some(({ web_origins = [], allowed_origins = [], callbacks = [] }) =>
    isAllowed(origin, [...web_origins, ...allowed_origins, ...callbacks.map(originOf)]),
  );
}
