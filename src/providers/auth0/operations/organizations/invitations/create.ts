import * as errors from '../../../errors.ts';
import { newId } from '../../../id.ts';
import { sendEmail } from '../../../mail/email.ts';
import { type Client, organizationConnectionId } from '../../../model.ts';
import type { Auth0Context, Auth0Operation } from '../../../operation.ts';
import { addInvitation, renderInvitation } from '../../../organizations/invitation.ts';
import { organizationOf } from '../../../organizations/organization.ts';
import { strategyType } from '../../../strategy.ts';
import { defaultRoute, withQuery } from '../../../tickets/redirect.ts';
import { issueLink, linkOrigin } from '../../../tickets/ticket.ts';

/** The lifetime of an invitation whose ttl_sec is 0 or absent: seven days, in seconds. */
const DEFAULT_TTL_SEC = 604_800;

export const create: Auth0Operation<'organizations.invitations.create'> = (context, call) => {
  const { model, random } = context;
  const { ttl_sec, send_invitation_email = true, ...body } = call.body;
  const organization = organizationOf(model, call.path.id);
  const client = clientFor(context, body.client_id);
  if (body.connection_id !== undefined) refuseConnection(context, organization.id, body.connection_id);
  const parties = { client_id: body.client_id, organization_id: organization.id };
  const route = defaultRoute(context, parties, linkOrigin(context, call.origin, call.headers));
  if (route === undefined) throw errors.noLoginRoute();

  const id = newId(random, 'uinv');
  const draft = {
    purpose: 'invitation',
    userId: null,
    email: body.invitee.email.toLowerCase(),
    lifetime: (ttl_sec || DEFAULT_TTL_SEC) * 1000,
    request: { invitation_id: id, organization_id: organization.id, ...body },
  } as const;
  const ticket = issueLink(context, draft, (secret) =>
    withQuery(route, [
      ['invitation', secret],
      ['organization', organization.id],
      ['organization_name', organization.name],
    ]),
  );
  if (send_invitation_email) {
    const variables = { inviter: body.inviter, roles: body.roles ?? [] };
    sendEmail(context, 'user_invitation', ticket, { client, organization, variables });
  }
  const row = { ...body, id, organization_id: organization.id, ticket_id: ticket.secret };
  return { status: 201, body: renderInvitation({ ...addInvitation(context, row), ticket }) };
};

/** The client that the invitee will sign in to; refuses one that takes no organizations. */
function clientFor({ model }: Auth0Context, id: string): Client {
  const client = model.clients.get(id);
  if (!client) throw errors.unknownInvitingClient();
  const { organization_usage = 'deny' } = client;
  if (organization_usage === 'deny') throw errors.clientWithoutOrganizations(id);
  return client;
}

function refuseConnection({ model }: Auth0Context, organizationId: string, id: string): void {
  const connection = model.connections.get(id);
  if (!connection) throw errors.unknownInvitingConnection();
  if (strategyType(connection.strategy) === 'passwordless') throw errors.passwordlessNotSupported();
  if (!model.organizationConnections.get(organizationConnectionId(organizationId, id))) {
    throw errors.connectionNotEnabled(id);
  }
}
