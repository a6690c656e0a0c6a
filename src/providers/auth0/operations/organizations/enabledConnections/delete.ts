import { organizationConnectionId } from '../../../model.ts';
import type { Auth0Operation } from '../../../operation.ts';
import { organizationOf } from '../../../organizations/organization.ts';

export const deleteEnabledConnection: Auth0Operation<'organizations.enabledConnections.delete'> = (
  { model },
  { path },
) => {
  const { id } = organizationOf(model, path.id);
  model.organizationConnections.delete(organizationConnectionId(id, path.connectionId));
  return { status: 204 };
};
