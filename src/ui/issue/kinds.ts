import type { User } from '../../testing/client/index.ts';
import { AUTH0 } from './auth0.ts';
import type { Kind } from './kind.ts';
import { PASSWORDLESS } from './passwordless.ts';
import { ZITADEL } from './zitadel.ts';

/** Every kind of ticket, by provider. */
export const KINDS: readonly Kind[] = [...AUTH0, ...PASSWORDLESS, ...ZITADEL];

/** The users that a ticket of this kind can be for: people, of its provider. */
export function usersFor({ provider }: Kind, users: readonly User[]): User[] {
  return users.filter((user) => user.provider === provider && !('machine' in user.profile));
}
