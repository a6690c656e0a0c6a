import { pickConnectionFields, renderListed } from '../../connection.ts';
import type { Auth0Operation } from '../../operation.ts';
import { paginate } from '../../paging.ts';

export const list: Auth0Operation<'connections.list'> = ({ model }, { query }) => {
  const { strategy, name, include_totals } = query;
  const found = Array.from(model.connections.values()).filter(
    (connection) =>
      (strategy === undefined || strategy.some((it) => it === connection.strategy)) &&
      (name === undefined || connection.name === name),
  );
  const { rows, total, start, limit, checkpointed, next } = paginate(found, query);
  const connections = rows.map((connection) => pickConnectionFields(renderListed(connection), query));
  if (checkpointed) return { status: 200, body: { connections, ...(next !== undefined && { next }) } };
  return { status: 200, body: include_totals ? { total, start, limit, connections } : connections };
};
