import type { ZitadelOperation } from '../../operation.ts';
import { changeSession, readLifetime, refuseOver } from '../../sessions/change.ts';
import { findChecked, refuseUnknownChecks } from '../../sessions/checks.ts';
import { detailsOfSession } from '../../sessions/events.ts';
import { demandSessionWrite } from '../../sessions/permissions.ts';
import { emptySession } from '../../sessions/session.ts';

/** As the vendor's, it takes an id that nobody has, and pays no heed to the session token (internal/command/session.go). */
export const SetSession: ZitadelOperation<'SessionService.SetSession'> = (context, { path, body, caller }) => {
  const { checks, challenges, metadata } = body;
  const lifetime = readLifetime(body.lifetime);
  refuseUnknownChecks({ checks, challenges });
  const user = findChecked(context, checks);
  const session = context.model.sessions.get(path.sessionId) ?? emptySession(context, path.sessionId);
  demandSessionWrite(context, caller, session);
  refuseOver(context, session);

  const password = checks?.password?.password;
  const changed = changeSession(context, session, { user, password, metadata, lifetime });
  return {
    status: 200,
    body: {
      details: detailsOfSession(context, changed),
      // Nothing to do, no new token.
      ...(changed !== session && { sessionToken: changed.token }),
      ...(challenges && { challenges: {} }),
    },
  };
};
