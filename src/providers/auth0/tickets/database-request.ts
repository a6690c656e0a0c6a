import * as errors from '../errors.ts';
import type { Connection } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import { DATABASE } from '../strategy.ts';

/** The database connection that a front end names; refuses a request that names none. */
export function databaseNamed({ model }: Auth0Context, name: string | undefined): Connection {
  if (!name) throw errors.parameterRequired('connection');
  const connection = model.connections.find('name', name);
  if (connection?.strategy !== DATABASE) throw errors.unknownDatabase();
  return connection;
}

/** The database connection that a page's address names; the vendor's page for a wrong address otherwise. */
export function databaseOfPage({ model }: Auth0Context, name: string): Connection {
  const connection = model.connections.find('name', name);
  if (connection?.strategy === DATABASE) return connection;
  throw errors.oops(400, 'the connection was not found');
}
