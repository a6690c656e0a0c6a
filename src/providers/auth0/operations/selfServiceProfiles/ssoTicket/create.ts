import { randomString } from '../../../../../core/random.ts';
import { issueTicket } from '../../../../../core/ticket.ts';
import * as errors from '../../../errors.ts';
import { PROVIDER } from '../../../model.ts';
import type { Auth0Context, Auth0Operation } from '../../../operation.ts';
import type { components } from '../../../schema.ts';
import { DEFAULT_TTL_SEC, linkOrigin, SECRET_LENGTH } from '../../../ticket.ts';
import { refuseTogether } from '../../../ticket-body.ts';

type Body = components['schemas']['SsoTicketRequest'];

export const createSsoTicket: Auth0Operation<'selfServiceProfiles.ssoTicket.create'> = (context, call) => {
  const { path, body = {}, origin, headers } = call;
  if (!context.model.selfServiceProfiles.get(path.id)) throw errors.unknownProfile(path.id);
  refuseUnknown(context, body);

  const secret = randomString(context.random, SECRET_LENGTH);
  const url = `${linkOrigin(context, origin, headers)}/self-service/connections-flow?ticket=${secret}`;
  issueTicket(context, {
    provider: PROVIDER,
    purpose: 'sso_setup',
    userId: null,
    email: null,
    phone: null,
    secret,
    url,
    code: null,
    lifetime: (body.ttl_sec || DEFAULT_TTL_SEC) * 1000,
    request: { profile_id: path.id, ...body },
  });
  context.log.info(`auth0 SSO setup link for ${path.id}: ${url}`);
  return { status: 201, body: { ticket: url } };
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
