import { showClient } from '../../client-view.ts';
import type { Auth0Operation } from '../../operation.ts';
import { paginate } from '../../paging.ts';

export const list: Auth0Operation<'clients.list'> = ({ model }, { query, caller }) => {
  const { is_global = false, is_first_party, app_type, include_totals } = query;
  const types = app_type?.split(',');
  const found = Array.from(model.clients.values()).filter(
    (client) =>
      !is_global &&
      (is_first_party === undefined || client.is_first_party === is_first_party) &&
      (types === undefined || types.includes(client.app_type ?? '')),
  );
  const { rows, total, start, limit, checkpointed, next } = paginate(found, query);
  const clients = rows.map((client) => showClient(model, client, caller, query));
  if (checkpointed) return { status: 200, body: { clients, ...(next !== undefined && { next }) } };
  return { status: 200, body: include_totals ? { total, start, limit, clients } : clients };
};
