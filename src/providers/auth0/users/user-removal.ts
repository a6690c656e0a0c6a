import { orphanRefreshTokens } from '../login/refresh-token.ts';
import { endSessions } from '../login/session.ts';
import { membershipId } from '../model.ts';
import type { Auth0Context } from '../operation.ts';

/** Takes a user away, and what hangs on him. */
export function removeUser({ model }: Pick<Auth0Context, 'model'>, id: string): void {
  for (const organization of model.organizations.values()) model.memberships.delete(membershipId(organization.id, id));
  endSessions(model, id);
  orphanRefreshTokens({ model }, id);
  model.users.delete(id);
}
