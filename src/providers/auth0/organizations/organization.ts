import { withoutAbsent, withoutNull } from '../../../core/absent.ts';
import * as errors from '../errors.ts';
import { type Auth0Model, type Organization, type OrganizationConnection, organizationConnectionId } from '../model.ts';
import type { components } from '../schema.ts';
import type { User } from '../users/user.ts';

type Schemas = components['schemas'];

/** The organization with this id. Refuses an id that none has. */
export function organizationOf({ organizations }: Auth0Model, id: string): Organization {
  const organization = organizations.get(id);
  if (!organization) throw errors.organizationNotFound();
  return organization;
}

/** The organization as reading shows it, in the recorded order of keys; creating and changing have their own. */
export function renderOrganization({
  id,
  name,
  display_name,
  branding,
  metadata,
  token_quota,
}: Organization): Schemas['Organization'] {
  return withoutAbsent<Schemas['Organization']>({ id, name, display_name, branding, metadata, token_quota });
}

/** Metadata after a change: names are merged, null takes one away. */
export function mergeMetadata(
  before: Organization['metadata'],
  given: Schemas['OrganizationMetadata'],
): Readonly<Record<string, string>> {
  return withoutNull<Readonly<Record<string, string>>>({ ...before, ...given });
}

/** A user as an organization's list of members shows it, in the recorded order of keys. */
export function renderMember({ id, profile: { email, picture, name } }: User): Schemas['OrganizationMember'] {
  return withoutAbsent<Schemas['OrganizationMember']>({ user_id: id, email, picture, name });
}

/** Lets members sign in with a connection; what is not said is as the vendor has it by default. */
export function enableConnection(
  { organizationConnections }: Auth0Model,
  organization_id: string,
  given: Schemas['AddOrganizationConnectionRequest'],
): OrganizationConnection {
  const id = organizationConnectionId(organization_id, given.connection_id);
  return organizationConnections.put({ assign_membership_on_login: false, ...given, id, organization_id });
}

/** The connection of an organization. Refuses one that is not enabled for it. */
export function enabledConnectionOf(model: Auth0Model, organizationId: string, connectionId: string) {
  organizationOf(model, organizationId);
  const enabled = model.organizationConnections.get(organizationConnectionId(organizationId, connectionId));
  if (!enabled) throw errors.enabledConnectionNotFound();
  return enabled;
}

/** The connection as the API shows it, in the recorded order of keys; where is_signup_enabled stands is inferred. */
export function renderEnabledConnection(
  { connections }: Auth0Model,
  { connection_id, assign_membership_on_login, show_as_button, is_signup_enabled }: OrganizationConnection,
): Schemas['OrganizationConnection'] {
  const { name = '', strategy = '' } = connections.get(connection_id) ?? {};
  return withoutAbsent<Schemas['OrganizationConnection']>({
    connection_id,
    assign_membership_on_login,
    show_as_button,
    is_signup_enabled,
    connection: { name, strategy },
  });
}
