import * as errors from '../../errors.ts';
import { renderLog } from '../../logs/log-events.ts';
import type { Auth0Operation } from '../../operation.ts';

export const get: Auth0Operation<'logs.get'> = ({ model }, { path }) => {
  const event = model.logEvents.get(path.id);
  if (!event) throw errors.logNotFound();
  return { status: 200, body: renderLog(event) };
};
