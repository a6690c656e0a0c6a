import { LAST_INSTANT } from '../../../core/clock.ts';
import * as errors from '../errors.ts';
import type { ZitadelContext } from '../operation.ts';
import type { components } from '../schema.ts';
import type { User } from '../users/user.ts';
import { checkSessionPassword, checkUser } from './checks.ts';
import { recordSession, type SessionEvent } from './events.ts';
import { type Session, sessionToken } from './session.ts';

/** The longest that Go's durations last, in milliseconds: protobuf's that are longer count as this. */
const LONGEST_MS = 9_223_372_036_854;

/** What is to happen to a session. */
export interface SessionChange {
  /** The user to check. */
  readonly user: User | undefined;
  readonly password: string | undefined;
  readonly metadata: components['schemas']['CreateSessionRequest']['metadata'];
  /** In milliseconds. */
  readonly lifetime: number | undefined;
}

/** Refuses a session that is over. */
export function refuseOver({ clock }: ZitadelContext, { state, expiresAt }: Session): void {
  if (state === 'TERMINATED') throw errors.sessionTerminated();
  if (expiresAt !== null && expiresAt < clock.now()) throw errors.sessionExpired();
}

/**
 * Makes the checks and the changes in the vendor's order (internal/command/session.go), each an event; the last is that
 * of the new token. A session that nothing happens to keeps its token.
 */
export function changeSession(
  context: ZitadelContext,
  session: Session,
  { user, password, metadata = {}, lifetime }: SessionChange,
): Session {
  const events: SessionEvent[] = session.state === 'ACTIVE' && session.sequence === 0 ? ['session.added'] : [];
  let changed = session;
  const step = (next: Session, event: SessionEvent) => {
    changed = next;
    events.push(event);
  };
  if (user) step(checkUser(context, changed, user), 'session.user.checked');
  if (password !== undefined) step(checkSessionPassword(context, changed, password), 'session.password.checked');
  const kept = withMetadata(changed.metadata, metadata);
  if (kept) step({ ...changed, metadata: kept }, 'session.metadata.set');
  if (lifetime !== undefined) {
    const expiresAt = Math.min(context.clock.now() + lifetime, LAST_INSTANT);
    step({ ...changed, expiresAt }, 'session.lifetime.set');
  }
  if (events.length === 0) return session;
  step({ ...changed, token: sessionToken(context) }, 'session.token.set');
  return recordSession(context, changed, events);
}

/** The metadata with these entries, of which an empty one removes what is there; undefined when nothing changes. */
function withMetadata(
  current: Session['metadata'],
  entries: Readonly<Record<string, string>>,
): Session['metadata'] | undefined {
  const changes = Object.entries(entries).filter(
    ([key, value]) => (Object.hasOwn(current, key) ? current[key] : '') !== value,
  );
  if (changes.length === 0) return undefined;
  const all = [...Object.entries(current).filter(([key]) => !Object.hasOwn(entries, key)), ...Object.entries(entries)];
  return Object.fromEntries(all.filter(([, value]) => value !== ''));
}

/** A lifetime in milliseconds, at least one; undefined when there is none. */
export function readLifetime(lifetime: string | undefined): number | undefined {
  if (lifetime === undefined) return undefined;
  return Math.min(Math.ceil(Number(lifetime.slice(0, -1)) * 1000), LONGEST_MS);
}
