import type { Auth0Operation } from '../../operation.ts';
import { paginate } from '../../paging.ts';

export const list: Auth0Operation<'clientGrants.list'> = ({ model }, { query }) => {
  const { audience, client_id, include_totals } = query;
  const found = Array.from(model.clientGrants.values()).filter(
    (grant) =>
      (audience === undefined || grant.audience === audience) &&
      (client_id === undefined || grant.client_id === client_id),
  );
  const { rows, total, start, limit, checkpointed, next } = paginate(found, query);
  const client_grants = [...rows];
  if (checkpointed) return { status: 200, body: { client_grants, ...(next !== undefined && { next }) } };
  return { status: 200, body: include_totals ? { total, start, limit, client_grants } : client_grants };
};
