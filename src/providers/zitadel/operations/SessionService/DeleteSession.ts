import type { ZitadelOperation } from '../../operation.ts';
import { detailsOfSession, recordSession } from '../../sessions/events.ts';
import { demandSessionDelete } from '../../sessions/permissions.ts';
import { emptySession } from '../../sessions/session.ts';

/** One that is over, or that never was, is told of as it is. That one that has expired is ended still, is inferred. */
export const DeleteSession: ZitadelOperation<'SessionService.DeleteSession'> = (context, { path, body, caller }) => {
  const session = context.model.sessions.get(path.sessionId) ?? emptySession(context, path.sessionId);
  demandSessionDelete(context, caller, session, body.sessionToken);
  if (session.state !== 'ACTIVE') return { status: 200, body: { details: detailsOfSession(context, session) } };
  const ended = recordSession(context, { ...session, state: 'TERMINATED', listed: false }, ['session.terminated']);
  return { status: 200, body: { details: detailsOfSession(context, ended) } };
};
