import * as errors from '../../errors.ts';
import type { Auth0Operation } from '../../operation.ts';
import { showClient } from '../../tenant/client-view.ts';

export const get: Auth0Operation<'clients.get'> = ({ model }, { path, query, caller }) => {
  const client = model.clients.get(path.id);
  if (!client) throw errors.clientNotFound();
  return { status: 200, body: showClient(model, client, caller, query) };
};
