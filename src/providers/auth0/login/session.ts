import { randomString } from '../../../core/random.ts';
import { forgetOldest, ROW_LIMIT } from '../../../core/retention.ts';
import type { Call } from '../../../server/provider.ts';
import { type Auth0Model, tenantOf } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import { DEFAULT_SETTINGS } from '../tenant/tenant-settings.ts';
import type { User } from '../users/user.ts';
import { cookieOf, setCookie } from './cookies.ts';

/** Somebody is signed in with a browser, whichever application it was for. Times are epoch milliseconds. */
export interface Session {
  /** `sid` in ID tokens. */
  readonly id: string;
  /** The secret that the browser keeps. */
  readonly cookie: string;
  readonly user_id: string;
  /** When the user last gave a credential. */
  readonly startedAt: number;
  readonly usedAt: number;
}

/** A session that is good, and its user. */
export interface SignedIn {
  readonly session: Session;
  readonly user: User;
}

const COOKIE = 'auth0';
const SECRET_LENGTH = 64;
const ID_LENGTH = 32;

/** The tenant says in hours how long sessions last, and how long without use. */
const HOUR_SECONDS = 3600;
const HOUR_MS = HOUR_SECONDS * 1000;

/** Who is signed in with the browser that sent this; nobody when the user is blocked or gone. */
export function signedInOf({ model, clock }: Auth0Context, headers: Call['headers']): SignedIn | undefined {
  const session = model.sessions.find('cookie', cookieOf(headers, COOKIE) ?? '');
  const user = session && model.users.get(session.user_id);
  if (!session || !user || user.profile.blocked) return undefined;
  return isOver(model, session, clock.now()) ? undefined : { session, user };
}

function isOver(model: Auth0Model, { startedAt, usedAt }: Session, now: number): boolean {
  const { session_lifetime, idle_session_lifetime } = lifetimesOf(model);
  return now >= startedAt + session_lifetime * HOUR_MS || now >= usedAt + idle_session_lifetime * HOUR_MS;
}

/** Signs the user in, in the place of whoever was with that browser. */
export function startSession(context: Auth0Context, user: User, headers: Call['headers']): Session {
  const { model, clock, random } = context;
  endSession(context, headers);
  const now = clock.now();
  forgetOldest(model.sessions, (session) => isOver(model, session, now));
  model.sessions.trim(ROW_LIMIT - 1);
  return model.sessions.put({
    id: randomString(random, ID_LENGTH),
    cookie: randomString(random, SECRET_LENGTH),
    user_id: user.id,
    startedAt: now,
    usedAt: now,
  });
}

/** Writes down that the session was of use, which keeps it from growing idle. */
export function useSession({ model, clock }: Auth0Context, session: Session): Session {
  return model.sessions.put({ ...session, usedAt: clock.now() });
}

/** Ends the session of the browser that sent this, if it has one. */
export function endSession({ model }: Auth0Context, headers: Call['headers']): void {
  const session = model.sessions.find('cookie', cookieOf(headers, COOKIE) ?? '');
  if (session) model.sessions.delete(session.id);
}

/** Ends every session of the user. */
export function endSessions({ sessions }: Auth0Model, userId: string): void {
  for (const { id } of sessions.all('user', userId)) sessions.delete(id);
}

/** The header by which a browser keeps the session; without one it lets go of what it has. */
export function sessionCookie({ model }: Auth0Context, session: Session | undefined, origin: string): string {
  const seconds = session ? lifetimesOf(model).session_lifetime * HOUR_SECONDS : 0;
  return setCookie(COOKIE, session?.cookie ?? '', seconds, origin);
}

function lifetimesOf(model: Auth0Model) {
  return { ...DEFAULT_SETTINGS, ...tenantOf(model) };
}
