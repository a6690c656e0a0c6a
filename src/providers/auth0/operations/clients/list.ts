import type { Auth0Operation } from '../../operation.ts';
import { paginate, renderPage } from '../../paging.ts';
import { showClient } from '../../tenant/client-view.ts';

export const list: Auth0Operation<'clients.list'> = ({ model }, { query, caller }) => {
  const { is_global = false, is_first_party, app_type, include_totals } = query;
  const types = app_type?.split(',');
  const found = Array.from(model.clients.values()).filter(
    (client) =>
      !is_global &&
      (is_first_party === undefined || client.is_first_party === is_first_party) &&
      (types === undefined || types.includes(client.app_type ?? '')),
  );
  const page = paginate(found, query);
  const clients = page.rows.map((client) => showClient(model, client, caller, query));
  return { status: 200, body: renderPage('clients', clients, page, include_totals, 'before') };
};
