import type { Auth0Operation } from '../../operation.ts';

/** Answers the same whether there was such a profile or not, as the vendor does. */
export const deleteSelfServiceProfile: Auth0Operation<'selfServiceProfiles.delete'> = ({ model }, { path }) => {
  model.selfServiceProfiles.delete(path.id);
  return { status: 204 };
};
