import * as errors from '../../errors.ts';
import { newId } from '../../id.ts';
import type { Auth0Operation } from '../../operation.ts';
import { DEFAULT_CONNECTION, firstOptions, realmsOf, renderConnection } from '../../tenant/connection.ts';

export const create: Auth0Operation<'connections.create'> = ({ model, random }, { body }) => {
  const { name, strategy, enabled_clients = [] } = body;
  if (model.connections.find('name', name)) throw errors.connectionNameTaken();
  const realms = realmsOf(model, name, body.realms);
  if (!enabled_clients.every((id) => model.clients.get(id))) throw errors.unknownClient();

  const connection = model.connections.put({
    ...DEFAULT_CONNECTION,
    ...body,
    id: newId(random, 'con'),
    options: firstOptions(strategy, body.options),
    enabled_clients: [...new Set(enabled_clients)],
    realms,
  });
  return { status: 201, body: renderConnection(connection) };
};
