import { forgetWhenFull, ROW_LIMIT } from '../../../core/retention.ts';
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

/** Keeps the session as these events have made it; those that are over make room for a new one where there are too many. */
export function recordSession(
  { model, clock }: ZitadelContext,
  session: Session,
  events: readonly SessionEvent[],
): Session {
  const now = clock.now();
  if (!model.sessions.get(session.id)) {
    forgetWhenFull(model.sessions, (each) => isOver(each, now));
    model.sessions.trim(ROW_LIMIT - 1);
  }
  return model.sessions.put({ ...session, sequence: session.sequence + events.length, changedAt: now });
}

function isOver({ state, expiresAt }: Session, now: number): boolean {
  return state !== 'ACTIVE' || (expiresAt !== null && expiresAt < now);
}

/** What a command tells of a session: it belongs to the instance. Of one without events there is nothing to tell. */
export function detailsOfSession(
  { model }: ZitadelContext,
  { sequence, changedAt }: Session,
): components['schemas']['Details'] {
  if (sequence === 0) return {};
  return { sequence: String(sequence), changeDate: timestamp(changedAt), resourceOwner: instanceOf(model).id };
}
