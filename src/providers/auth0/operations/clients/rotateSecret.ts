import * as errors from '../../errors.ts';
import type { Auth0Operation } from '../../operation.ts';
import { newClientSecret } from '../../tenant/client.ts';
import { renderClient } from '../../tenant/client-view.ts';

export const rotateSecret: Auth0Operation<'clients.rotateSecret'> = ({ model, random }, { path }) => {
  const client = model.clients.get(path.id);
  if (!client) throw errors.clientNotFound();
  const rotated = model.clients.put({ ...client, client_secret: newClientSecret(random) });
  return { status: 200, body: renderClient(model, rotated) };
};
