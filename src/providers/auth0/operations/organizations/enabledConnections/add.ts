import * as errors from '../../../errors.ts';
import { organizationConnectionId } from '../../../model.ts';
import type { Auth0Operation } from '../../../operation.ts';
import { enableConnection, organizationOf, renderEnabledConnection } from '../../../organizations/organization.ts';

export const add: Auth0Operation<'organizations.enabledConnections.add'> = ({ model }, { path, body }) => {
  const { id } = organizationOf(model, path.id);
  if (!model.connections.get(body.connection_id)) throw errors.unknownConnectionToAdd();
  if (model.organizationConnections.get(organizationConnectionId(id, body.connection_id))) {
    throw errors.connectionEnabledAlready();
  }
  return { status: 201, body: renderEnabledConnection(model, enableConnection(model, id, body)) };
};
