import type { Auth0Operation } from '../../operation.ts';

/** Answers the same whether there was such a client or not, as the vendor does. */
export const deleteClient: Auth0Operation<'clients.delete'> = ({ model }, { path }) => {
  for (const grant of [...model.clientGrants.values()]) {
    if (grant.client_id === path.id) model.clientGrants.delete(grant.id);
  }
  for (const connection of model.connections.values()) {
    const { enabled_clients: enabled } = connection;
    if (!enabled.includes(path.id)) continue;
    model.connections.put({ ...connection, enabled_clients: enabled.filter((id) => id !== path.id) });
  }
  model.clients.delete(path.id);
  return { status: 204 };
};
