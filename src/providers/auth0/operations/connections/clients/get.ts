import * as errors from '../../../errors.ts';
import type { Auth0Operation } from '../../../operation.ts';
import { DEFAULT_PAGE_SIZE, paginate } from '../../../paging.ts';

export const get: Auth0Operation<'connections.clients.get'> = ({ model }, { path, query }) => {
  const connection = model.connections.get(path.id);
  if (!connection) throw errors.connectionNotFound();
  const enabled = connection.enabled_clients.map((id) => ({ id }));
  const { rows, next } = paginate(enabled, { take: DEFAULT_PAGE_SIZE, ...query });
  const clients = rows.map(({ id }) => ({ client_id: id }));
  return { status: 200, body: { clients, ...(next !== undefined && { next }) } };
};
