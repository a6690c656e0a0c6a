import * as errors from '../../errors.ts';
import type { Auth0Operation } from '../../operation.ts';
import { refuseThirdParty, withChanges } from '../../tenant/client.ts';
import { refuseKeys, showChanged } from '../../tenant/client-view.ts';

export const update: Auth0Operation<'clients.update'> = ({ model }, { path, body, caller }) => {
  refuseKeys(caller, body);
  const client = model.clients.get(path.id);
  if (!client) throw errors.clientNotFound();
  const changed = withChanges(client, body);
  refuseThirdParty(changed);
  return { status: 200, body: showChanged(model, model.clients.put(changed), caller) };
};
