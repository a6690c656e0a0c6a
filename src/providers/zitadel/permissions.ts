import type { Caller } from '../../server/provider.ts';
import * as errors from './errors.ts';
import type { ZitadelContext } from './operation.ts';
import { allows, type Permission } from './roles.ts';
import type { User } from './users/user.ts';

/** Who asks where no credential was asked for. */
const NOBODY: Caller = { subject: null, scopes: [] };

/** Whether a caller may do something; a caller without any role in that place is told so. */
type MayDo = 'yes' | 'no_membership' | 'no_permission';

/** Whether the caller may do this in an organization, or, when that is null, on the instance. */
export function mayDo(
  { model }: ZitadelContext,
  caller: Caller | undefined,
  permission: Permission,
  organization: string | null,
): MayDo {
  const { subject, scopes } = caller ?? NOBODY;
  if (scopes === 'all') return 'yes';
  const memberships = model.memberships
    .all('user', subject ?? '')
    .filter(({ organizationId }) => organizationId === null || organizationId === organization);
  if (memberships.length === 0) return 'no_membership';
  return memberships.some(({ roles }) => allows(roles, permission)) ? 'yes' : 'no_permission';
}

/**
 * Refuses a caller who may not do this in the place, as commands do after they have found what they are about. The rule
 * in the vendor's proto file is asked before them, and its refusal has an id of its own (facts/zitadel.md 2.9).
 */
export function demand(
  context: ZitadelContext,
  caller: Caller | undefined,
  permission: Permission,
  organization: string | null,
  refusal = errors.noPermission,
): void {
  const answer = mayDo(context, caller, permission, organization);
  if (answer === 'no_membership') throw errors.noMembership();
  if (answer === 'no_permission') throw refusal();
}

/** Refuses a caller who may not write to this user. */
export function demandWrite(context: ZitadelContext, caller: Caller | undefined, user: User): void {
  demand(context, caller, 'user.write', user.resourceOwner);
}

/** Refuses a caller who is neither the user nor may write to him. */
export function demandWriteOrSelf(context: ZitadelContext, caller: Caller | undefined, user: User): void {
  if (caller?.subject !== user.id) demandWrite(context, caller, user);
}

/** The same before it is known whether there is such a user: one who is not there belongs to no organization. */
export function demandWriteAt(
  context: ZitadelContext,
  caller: Caller | undefined,
  userId: string,
  user: User | undefined,
): void {
  if (caller?.subject !== userId) demand(context, caller, 'user.write', user?.resourceOwner ?? '');
}

/** Whether the caller finds this user in lists: himself he always does. */
export function mayRead(context: ZitadelContext, caller: Caller | undefined, user: User): boolean {
  return caller?.subject === user.id || mayDo(context, caller, 'user.read', user.resourceOwner) === 'yes';
}
