import * as errors from '../../../errors.ts';
import type { Auth0Operation } from '../../../operation.ts';
import { paginate } from '../../../paging.ts';

const DEFAULT_SIZE = 50;

export const get: Auth0Operation<'connections.clients.get'> = ({ model }, { path, query }) => {
  const connection = model.connections.get(path.id);
  if (!connection) throw errors.connectionNotFound();
  const enabled = connection.enabled_clients.map((id) => ({ id }));
  const { rows, next } = paginate(enabled, { take: DEFAULT_SIZE, ...query });
  const clients = rows.map(({ id }) => ({ client_id: id }));
  return { status: 200, body: { clients, ...(next !== undefined && { next }) } };
};
