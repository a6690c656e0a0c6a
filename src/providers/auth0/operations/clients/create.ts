import * as errors from '../../errors.ts';
import type { Auth0Operation } from '../../operation.ts';
import { newClientId, newClientSecret, refuseThirdParty, withClientDefaults } from '../../tenant/client.ts';
import { renderClient } from '../../tenant/client-view.ts';

export const create: Auth0Operation<'clients.create'> = ({ model, random }, { body }) => {
  refuseThirdParty(body);
  const aliases = new Set(body.client_aliases);
  for (const other of model.clients.values()) {
    if (other.client_aliases?.some((alias) => aliases.has(alias))) throw errors.aliasTaken();
  }
  const client = model.clients.put({
    ...withClientDefaults(body),
    id: newClientId(random),
    client_secret: newClientSecret(random),
  });
  return { status: 201, body: renderClient(model, client) };
};
