import { instanceOf } from '../model.ts';
import type { ZitadelContext } from '../operation.ts';
import type { components } from '../schema.ts';
import { timestamp } from '../timestamp.ts';
import type { Session } from './session.ts';

/** What can happen to a session, by the vendor's names (internal/repository/session); each counts. */
export type SessionEvent =
  | 'session.added'
  | 'session.user.checked'
  | 'session.password.checked'
  | 'session.metadata.set'
  | 'session.lifetime.set'
  | 'session.token.set'
  | 'session.terminated';

/** Keeps the session as these events have made it. */
export function recordSession(
  { model, clock }: ZitadelContext,
  session: Session,
  events: readonly SessionEvent[],
): Session {
  return model.sessions.put({ ...session, sequence: session.sequence + events.length, changedAt: clock.now() });
}

/** What a command tells of a session: it belongs to the instance. Of one without events there is nothing to tell. */
export function detailsOfSession(
  { model }: ZitadelContext,
  { sequence, changedAt }: Session,
): components['schemas']['Details'] {
  if (sequence === 0) return {};
  return { sequence: String(sequence), changeDate: timestamp(changedAt), resourceOwner: instanceOf(model).id };
}
