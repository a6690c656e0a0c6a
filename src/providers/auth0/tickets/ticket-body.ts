import * as errors from '../errors.ts';
import { membershipId } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import type { Identity, User } from '../users/user.ts';
import type { TicketBody } from './ticket.ts';

/** Refuses a request that names a client or an organization that is none, or not the user's. */
export function refuseUnknownParties(
  { model }: Auth0Context,
  { client_id, organization_id }: TicketBody,
  user: User,
): void {
  if (client_id !== undefined && !model.clients.get(client_id)) throw errors.unknownClient();
  if (organization_id === undefined) return;
  if (!model.organizations.get(organization_id)) throw errors.unknownOrganization();
  if (!model.memberships.get(membershipId(organization_id, user.id))) throw errors.notAMember(user.id, organization_id);
}

/** Refuses members that exclude each other (facts/auth0.md 1.2; the vendor's text is not known). */
export function refuseTogether<Body extends object>(
  body: Body,
  member: keyof Body & string,
  other: keyof Body & string,
): void {
  if (body[member] === undefined || body[other] === undefined) return;
  throw errors.invalidBody(`'Cannot be specified when using ${other}' on property ${member}`);
}

/** Refuses a member that comes without the one it needs. */
export function refuseAlone<Body extends object>(
  body: Body,
  member: keyof Body & string,
  needed: keyof Body & string,
): void {
  if (body[member] === undefined || body[needed] !== undefined) return;
  throw errors.missingProperty(needed);
}

/** The identity that a request names; refuses one whose connection is unknown or that is not the user's. */
export function namedIdentity(
  { model }: Auth0Context,
  user: User,
  wanted: { readonly user_id: string; readonly provider: string; readonly connection_id?: string },
): Identity {
  const connection = wanted.connection_id === undefined ? undefined : model.connections.get(wanted.connection_id);
  if (wanted.connection_id !== undefined && !connection) throw errors.unknownIdentityConnection();
  const identity = user.identities.find(
    (it) =>
      it.provider === wanted.provider &&
      it.user_id === wanted.user_id &&
      (connection === undefined || it.connection === connection.name),
  );
  if (!identity) throw errors.unknownIdentity();
  return identity;
}
