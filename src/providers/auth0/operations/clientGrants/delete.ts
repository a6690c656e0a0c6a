import type { Auth0Operation } from '../../operation.ts';

/** Answers the same whether there was such a grant or not, as the vendor does. */
export const deleteClientGrant: Auth0Operation<'clientGrants.delete'> = ({ model }, { path }) => {
  model.clientGrants.delete(path.id);
  return { status: 204 };
};
