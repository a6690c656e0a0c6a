import type { Caller } from '../../../../server/provider.ts';
import type { ZitadelContext, ZitadelOperation } from '../../operation.ts';
import type { components } from '../../schema.ts';
import { mayList } from '../../sessions/permissions.ts';
import { renderSession } from '../../sessions/render-session.ts';
import { sorted, testOf } from '../../sessions/search.ts';
import type { Session } from '../../sessions/session.ts';
import { timestamp } from '../../timestamp.ts';

const NOBODY: Caller = { subject: null, scopes: [] };

/**
 * What the caller may not see is taken out after the page was cut and the result counted, as the vendor does it
 * (internal/query/session.go).
 */
export const ListSessions: ZitadelOperation<'SessionService.ListSessions'> = (context, { body, caller = NOBODY }) => {
  const tests = (body?.queries ?? []).map((query) => testOf(query, caller));
  const all = [...context.model.sessions.values()];
  const found = all.filter((session) => session.listed && tests.every((test) => test(session)));
  const seen = sorted(found, body ?? {}).filter((session) => mayList(context, caller, session));
  return {
    status: 200,
    body: {
      details: listDetails(context, all, found.length),
      ...(seen.length > 0 && { sessions: seen.map((session) => renderSession(context, session)) }),
    },
  };
};

/** `processedSequence` is that of the session that changed last (inferred); the list is never behind. */
function listDetails(
  { clock }: ZitadelContext,
  all: readonly Session[],
  total: number,
): components['schemas']['ListDetails'] {
  const last = all.reduce<Session | undefined>((a, b) => (a && a.changedAt > b.changedAt ? a : b), undefined);
  return {
    ...(total > 0 && { totalResult: String(total) }),
    ...(last && { processedSequence: String(last.sequence) }),
    timestamp: timestamp(clock.now()),
  };
}
