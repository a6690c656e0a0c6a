import * as errors from '../../errors.ts';
import type { Auth0Operation } from '../../operation.ts';
import { pickConnectionFields, renderConnection } from '../../tenant/connection.ts';

export const get: Auth0Operation<'connections.get'> = ({ model }, { path, query }) => {
  const connection = model.connections.get(path.id);
  if (!connection) throw errors.connectionNotFound();
  return { status: 200, body: pickConnectionFields(renderConnection(connection), query) };
};
