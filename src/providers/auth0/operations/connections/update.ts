import * as errors from '../../errors.ts';
import type { Auth0Operation } from '../../operation.ts';
import { newOptions, realmsOf, renderConnection } from '../../tenant/connection.ts';

/** A display name that is not given again is gone, and the name stands for it. */
export const update: Auth0Operation<'connections.update'> = ({ model }, { path, body }) => {
  const connection = model.connections.get(path.id);
  if (!connection) throw errors.connectionNotFound();
  const { display_name: _, ...kept } = connection;
  const realms = body.realms ? realmsOf(model, connection.name, body.realms) : connection.realms;
  const options = body.options ? newOptions(connection.strategy, body.options) : connection.options;
  const changed = model.connections.put({ ...kept, ...body, options, realms });
  return { status: 200, body: renderConnection(changed) };
};
