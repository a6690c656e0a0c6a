import { isoTime } from '../../../../core/clock.ts';
import type { Auth0Context, Auth0Operation } from '../../operation.ts';
import { removeUser } from '../../users/user-removal.ts';

/** Who signs in here goes with the connection; who has a linked identity here loses it alone (inferred). */
export const deleteConnection: Auth0Operation<'connections.delete'> = (context, { path }) => {
  const { model, clock } = context;
  const connection = model.connections.get(path.id);
  if (!connection) return { status: 204 };
  removeIdentities(context, connection.name);
  for (const { id, connection_id } of [...model.organizationConnections.values()]) {
    if (connection_id === connection.id) model.organizationConnections.delete(id);
  }
  model.connections.delete(connection.id);
  return { status: 202, body: { deleted_at: isoTime(clock.now()) } };
};

function removeIdentities({ model }: Auth0Context, connection: string): void {
  for (const user of [...model.users.values()]) {
    const [main, ...linked] = user.identities;
    const kept = linked.filter((identity) => identity.connection !== connection);
    if (main.connection === connection) removeUser({ model }, user.id);
    else if (kept.length < linked.length) model.users.put({ ...user, identities: [main, ...kept] });
  }
}
