import type { Auth0Operation } from '../../../operation.ts';
import { enabledConnectionOf, renderEnabledConnection } from '../../../organizations/organization.ts';

export const update: Auth0Operation<'organizations.enabledConnections.update'> = ({ model }, { path, body }) => {
  const before = enabledConnectionOf(model, path.id, path.connectionId);
  const after = model.organizationConnections.put({ ...before, ...body });
  return { status: 200, body: renderEnabledConnection(model, after) };
};
