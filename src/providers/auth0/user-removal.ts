import { type Auth0Model, membershipId } from './model.ts';

/** Takes a user away, and what hangs on him. */
export function removeUser(model: Auth0Model, id: string): void {
  for (const organization of model.organizations.values()) model.memberships.delete(membershipId(organization.id, id));
  model.users.delete(id);
}
