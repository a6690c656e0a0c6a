import type { Auth0Operation } from '../../operation.ts';
import { paginate, renderPage } from '../../paging.ts';
import { pickConnectionFields, renderListed } from '../../tenant/connection.ts';

export const list: Auth0Operation<'connections.list'> = ({ model }, { query }) => {
  const { strategy, name, include_totals } = query;
  const found = Array.from(model.connections.values()).filter(
    (connection) =>
      (strategy === undefined || strategy.some((it) => it === connection.strategy)) &&
      (name === undefined || connection.name === name),
  );
  const page = paginate(found, query);
  const connections = page.rows.map((connection) => pickConnectionFields(renderListed(connection), query));
  return { status: 200, body: renderPage('connections', connections, page, include_totals, 'before') };
};
