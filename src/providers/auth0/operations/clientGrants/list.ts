import type { Auth0Operation } from '../../operation.ts';
import { paginate, renderPage } from '../../paging.ts';

export const list: Auth0Operation<'clientGrants.list'> = ({ model }, { query }) => {
  const { audience, client_id, include_totals } = query;
  const found = Array.from(model.clientGrants.values()).filter(
    (grant) =>
      (audience === undefined || grant.audience === audience) &&
      (client_id === undefined || grant.client_id === client_id),
  );
  const page = paginate(found, query);
  return { status: 200, body: renderPage('client_grants', [...page.rows], page, include_totals, 'before') };
};
