import type { ZitadelOperation } from '../../operation.ts';
import { changeSession, readLifetime } from '../../sessions/change.ts';
import { findChecked, refuseUnknownChecks } from '../../sessions/checks.ts';
import { detailsOfSession } from '../../sessions/events.ts';
import { demandSessionWrite } from '../../sessions/permissions.ts';
import { newSession } from '../../sessions/session.ts';
import { userAgentOf } from '../../sessions/user-agent.ts';

/** The user before the permission, which has to be the instance's, and only then what he knows (facts/zitadel.md 8). */
export const CreateSession: ZitadelOperation<'SessionService.CreateSession'> = (context, { body, caller }) => {
  const { checks, challenges, metadata, userAgent } = body;
  const lifetime = readLifetime(body.lifetime);
  refuseUnknownChecks({ checks, challenges });
  const user = findChecked(context, checks);
  const begun = newSession(context, caller);
  demandSessionWrite(context, caller, begun);

  const password = checks?.password?.password;
  const session = changeSession(
    context,
    { ...begun, userAgent: userAgentOf(userAgent) },
    { user, password, metadata, lifetime },
  );
  return {
    status: 201,
    body: {
      details: detailsOfSession(context, session),
      sessionId: session.id,
      sessionToken: session.token,
      ...(challenges && { challenges: {} }),
    },
  };
};
