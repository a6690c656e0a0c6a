import type { ZitadelOperation } from '../../operation.ts';
import { totalOf } from '../../paging.ts';
import { mayList } from '../../sessions/permissions.ts';
import { renderSession } from '../../sessions/render-session.ts';
import { pageOfSessions, testOf } from '../../sessions/search.ts';
import { timestamp } from '../../timestamp.ts';

/**
 * What the caller may not see is taken out after the page was cut and the result counted, as the vendor does it
 * (internal/query/session.go).
 */
export const ListSessions: ZitadelOperation<'SessionService.ListSessions'> = (context, { body, caller }) => {
  const tests = (body.queries ?? []).map((query) => testOf(query, caller));
  const all = [...context.model.sessions.values()];
  const found = all.filter((session) => session.listed && tests.every((test) => test(session)));
  const page = pageOfSessions(found, body);
  const seen = page.filter((session) => mayList(context, caller, session));
  return {
    status: 200,
    body: {
      details: { ...totalOf(found, page), timestamp: timestamp(context.clock.now()) },
      ...(seen.length > 0 && { sessions: seen.map((session) => renderSession(context, session)) }),
    },
  };
};
