import * as errors from '../errors.ts';
import type { ZitadelModel } from '../model.ts';
import { usernameKey } from './user.ts';

/** Refuses a username whose domain is that of another organization (facts/zitadel.md 2.7). */
export function refuseForeignDomain({ organizations }: ZitadelModel, username: string, organizationId: string): void {
  const at = username.lastIndexOf('@');
  const owner = at === -1 ? undefined : organizations.find('domain', username.slice(at + 1).toLowerCase());
  if (owner && owner.id !== organizationId) throw errors.reservedDomain();
}

/** Refuses a username that somebody else has: the last thing that the vendor checks, as it writes. */
export function refuseTaken({ users }: ZitadelModel, username: string, userId: string): void {
  const holder = users.find('username', usernameKey(username));
  if (holder && holder.id !== userId) throw errors.usernameTaken();
}
