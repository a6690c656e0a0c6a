import * as errors from '../../../errors.ts';
import type { Auth0Context, Auth0Operation } from '../../../operation.ts';
import type { components } from '../../../schema.ts';
import { DEFAULT_TTL_SEC, issueLink, linkOrigin } from '../../../tickets/ticket.ts';
import { refuseTogether } from '../../../tickets/ticket-body.ts';

type Body = components['schemas']['SsoTicketRequest'];

export const create: Auth0Operation<'selfServiceProfiles.ssoTicket.create'> = (context, call) => {
  const { path, body = {}, origin, headers } = call;
  if (!context.model.selfServiceProfiles.get(path.id)) throw errors.profileNotFound(path.id);
  refuseUnknown(context, body);

  const base = `${linkOrigin(context, origin, headers)}/self-service/connections-flow`;
  const draft = {
    purpose: 'sso_setup',
    userId: null,
    email: null,
    lifetime: (body.ttl_sec || DEFAULT_TTL_SEC) * 1000,
    request: { profile_id: path.id, ...body },
  } as const;
  const ticket = issueLink(context, draft, (secret) => `${base}?ticket=${secret}`);
  return { status: 201, body: { ticket: ticket.url } };
};

/** Refuses a request that names what does not exist, or a new connection that does. */
function refuseUnknown({ model }: Auth0Context, body: Body): void {
  const { connection_id, connection_config, enabled_clients = [], enabled_organizations = [] } = body;
  refuseTogether(body, 'connection_id', 'connection_config');
  if (connection_id !== undefined && !model.connections.get(connection_id)) {
    throw errors.unknownConnection(connection_id);
  }
  if (enabled_clients.some((id) => !model.clients.get(id))) throw errors.unknownClient();
  if (enabled_organizations.some(({ organization_id }) => !model.organizations.get(organization_id))) {
    throw errors.unknownOrganization();
  }
  if (connection_config && model.connections.find('name', connection_config.name)) throw errors.ssoConnectionExists();
}
