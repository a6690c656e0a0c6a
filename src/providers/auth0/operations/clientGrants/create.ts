import * as errors from '../../errors.ts';
import { newId } from '../../id.ts';
import type { Auth0Operation } from '../../operation.ts';

export const create: Auth0Operation<'clientGrants.create'> = ({ model, random }, { body }) => {
  const { client_id, audience, scope = [] } = body;
  if (!model.clients.get(client_id)) throw errors.clientNotFound();
  for (const other of model.clientGrants.values()) {
    if (other.client_id === client_id && other.audience === audience) throw errors.grantExists();
  }
  const id = newId(random, 'cgr');
  return { status: 201, body: model.clientGrants.put({ id, client_id, audience, scope }) };
};
