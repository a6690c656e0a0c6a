import { type Auth0Model, membershipId, type Organization } from '../model.ts';

/** The organizations that a user belongs to, oldest first. */
export function organizationsOf({ organizations, memberships }: Auth0Model, userId: string): Organization[] {
  return Array.from(organizations.values()).filter(({ id }) => memberships.get(membershipId(id, userId)));
}
