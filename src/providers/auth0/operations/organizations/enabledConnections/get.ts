import type { Auth0Operation } from '../../../operation.ts';
import { enabledConnectionOf, renderEnabledConnection } from '../../../organizations/organization.ts';

export const get: Auth0Operation<'organizations.enabledConnections.get'> = ({ model }, { path }) => ({
  status: 200,
  body: renderEnabledConnection(model, enabledConnectionOf(model, path.id, path.connectionId)),
});
