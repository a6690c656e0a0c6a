import { pageOfLogs } from '../../../logs/log-page.ts';
import type { Auth0Operation } from '../../../operation.ts';

export const list: Auth0Operation<'users.logs.list'> = ({ model }, { path, query }) => ({
  status: 200,
  body: pageOfLogs(model.logEvents.all('user', path.id), query, (log) => log),
});
