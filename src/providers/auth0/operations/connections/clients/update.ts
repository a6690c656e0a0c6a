import * as errors from '../../../errors.ts';
import type { Auth0Operation } from '../../../operation.ts';

export const update: Auth0Operation<'connections.clients.update'> = ({ model }, { path, body }) => {
  const connection = model.connections.get(path.id);
  if (!connection) throw errors.connectionNotFound();
  if (!body.every(({ client_id }) => model.clients.get(client_id))) throw errors.clientNotFound();

  const enabled = new Set(connection.enabled_clients);
  for (const { client_id, status } of body) {
    if (status) enabled.add(client_id);
    else enabled.delete(client_id);
  }
  model.connections.put({ ...connection, enabled_clients: [...enabled] });
  return { status: 204 };
};
