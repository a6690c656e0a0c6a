import { randomString, URL_SAFE } from '../../../core/random.ts';
import type { Caller } from '../../../server/provider.ts';
import { newId } from '../id.ts';
import type { ZitadelModel } from '../model.ts';
import type { ZitadelContext } from '../operation.ts';
import type { components } from '../schema.ts';

/** What a token of the vendor's is long: an encrypted id, in base64url. */
const TOKEN_LENGTH = 80;

/** Somebody who has shown who he is, as far as the factors say. Times are epoch milliseconds. */
export interface Session {
  readonly id: string;
  /** Unspecified for one that nobody began: the vendor lets it be changed all the same. */
  readonly state: 'UNSPECIFIED' | 'ACTIVE' | 'TERMINATED';
  /** Whether it can be read: what ends a user ends the reading of his sessions, not the sessions. */
  readonly listed: boolean;
  /** Who began it; null when the token does not say. */
  readonly creatorId: string | null;
  /** What proves that a caller may read and end it; a new one with every change. */
  readonly token: string;
  readonly userId: string | null;
  readonly userVerifiedAt: number | null;
  readonly passwordVerifiedAt: number | null;
  /** In base64. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly userAgent: components['schemas']['UserAgent'] | null;
  readonly createdAt: number;
  readonly changedAt: number;
  /** How many events there have been of this session. */
  readonly sequence: number;
  /** Null for one that lasts. */
  readonly expiresAt: number | null;
}

/** A session before its first event. */
export function emptySession({ clock }: ZitadelContext, id: string): Session {
  const now = clock.now();
  return {
    id,
    state: 'UNSPECIFIED',
    listed: false,
    creatorId: null,
    token: '',
    userId: null,
    userVerifiedAt: null,
    passwordVerifiedAt: null,
    metadata: {},
    userAgent: null,
    createdAt: now,
    changedAt: now,
    sequence: 0,
    expiresAt: null,
  };
}

/** A session that this caller begins. */
export function newSession(context: ZitadelContext, caller: Caller | undefined): Session {
  const session = emptySession(context, newId(context));
  return { ...session, state: 'ACTIVE', listed: true, creatorId: caller?.subject ?? null };
}

/** A token for a session. */
export function sessionToken({ random }: ZitadelContext): string {
  return randomString(random, TOKEN_LENGTH, URL_SAFE);
}

/** The session of this id, if it can be read. */
export function findListed({ model }: ZitadelContext, id: string): Session | undefined {
  const session = model.sessions.get(id);
  return session?.listed ? session : undefined;
}

/** The user's sessions have to ask for the password again. */
export function forgetPassword({ sessions }: ZitadelModel, userId: string): void {
  for (const session of sessions.all('user', userId)) sessions.put({ ...session, passwordVerifiedAt: null });
}

/** Takes the user's sessions off the list. */
export function endSessions({ sessions }: ZitadelModel, userId: string): void {
  for (const session of sessions.all('user', userId)) sessions.put({ ...session, listed: false });
}
