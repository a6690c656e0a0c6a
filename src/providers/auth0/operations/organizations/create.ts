import * as errors from '../../errors.ts';
import { newId } from '../../id.ts';
import type { Auth0Model } from '../../model.ts';
import type { Auth0Operation } from '../../operation.ts';
import {
  enableConnection,
  mergeMetadata,
  renderEnabledConnection,
  renderOrganization,
} from '../../organizations/organization.ts';

export const create: Auth0Operation<'organizations.create'> = ({ model, random }, { body }) => {
  const { enabled_connections = [], metadata, ...given } = body;
  if (model.organizations.find('name', body.name)) throw errors.organizationExists();
  refuseUnknownConnections(model, enabled_connections);
  const organization = model.organizations.put({
    ...given,
    id: newId(random, 'org'),
    ...(metadata && { metadata: mergeMetadata(undefined, metadata) }),
  });
  const enabled = enabled_connections.map((connection) => enableConnection(model, organization.id, connection));

  const { id, ...shown } = renderOrganization(organization);
  const connections = enabled.map((connection) => renderEnabledConnection(model, connection));
  return { status: 201, body: { ...shown, id, ...(body.enabled_connections && { enabled_connections: connections }) } };
};

function refuseUnknownConnections({ connections }: Auth0Model, wanted: readonly { connection_id: string }[]): void {
  const ids = wanted.map(({ connection_id }) => connection_id);
  const unknown = ids.filter((id) => !connections.get(id));
  if (unknown.length > 0) throw errors.unknownConnections(unknown);
}
