import * as errors from '../../errors.ts';
import type { Auth0Operation } from '../../operation.ts';

export const update: Auth0Operation<'clientGrants.update'> = ({ model }, { path, body }) => {
  const grant = model.clientGrants.get(path.id);
  if (!grant) throw errors.grantNotFound();
  return { status: 200, body: model.clientGrants.put({ ...grant, scope: body.scope ?? grant.scope }) };
};
