import * as errors from '../../errors.ts';
import type { ZitadelOperation } from '../../operation.ts';
import { demandSessionRead } from '../../sessions/permissions.ts';
import { renderSession } from '../../sessions/render-session.ts';
import { findListed } from '../../sessions/session.ts';

/** Reading shows a session that has expired too. */
export const GetSession: ZitadelOperation<'SessionService.GetSession'> = (context, { path, query, caller }) => {
  // The document refuses it, but what checks queries lets an empty text pass.
  if (query.sessionToken === '') throw errors.sessionTokenEmpty();
  const session = findListed(context, path.sessionId);
  if (!session) throw errors.sessionNotFound();
  demandSessionRead(context, caller, session, query.sessionToken);
  return { status: 200, body: { session: renderSession(context, session) } };
};
