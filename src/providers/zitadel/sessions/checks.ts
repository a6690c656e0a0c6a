import * as errors from '../errors.ts';
import type { ZitadelContext } from '../operation.ts';
import type { components } from '../schema.ts';
import { record } from '../users/events.ts';
import { findByLoginName, findHuman } from '../users/find.ts';
import { checkPassword } from '../users/password.ts';
import { type User, withHuman } from '../users/user.ts';
import type { Session } from './session.ts';

type Checks = components['schemas']['Checks'];

/** What a request asks of a session besides its lifetime and metadata. */
export interface CheckRequest {
  readonly checks: Checks | undefined;
  readonly challenges: components['schemas']['RequestChallenges'] | undefined;
}

/** The checks that are made here. */
const EMULATED = ['user', 'password'];

/** Refuses what nothing here could answer rightly. */
export function refuseUnknownChecks({ checks = {}, challenges = {} }: CheckRequest): void {
  const check = Object.keys(checks).find((name) => !EMULATED.includes(name));
  if (check !== undefined) throw errors.notEmulated(`checks.${check}`);
  const [challenge] = Object.keys(challenges);
  if (challenge !== undefined) throw errors.notEmulated(`challenges.${challenge}`);
}

/** The user that a request names: looked for before anybody asks for permissions. */
export function findChecked(context: ZitadelContext, checks: Checks | undefined): User | undefined {
  if (!checks?.user) return undefined;
  const { userId, loginName = '' } = checks.user as { readonly userId?: string; readonly loginName?: string };
  const user = userId === undefined ? findByLoginName(context, loginName) : context.model.users.get(userId);
  if (!user) throw errors.userNotFound('QUERY-Dfbg2');
  if (user.state !== 'ACTIVE' && user.state !== 'INITIAL') throw errors.userNotActive();
  return user;
}

/** The session with its user checked, not kept yet. */
export function checkUser({ clock }: ZitadelContext, session: Session, user: User): Session {
  if (session.userId !== null && session.userId !== user.id) throw errors.sessionUserChanged();
  return { ...session, userId: user.id, userVerifiedAt: clock.now() };
}

/** The session with its password checked, not kept yet; the user is told apart at once, whatever becomes of it. */
export function checkSessionPassword(context: ZitadelContext, session: Session, password: string): Session {
  if (session.userId === null) throw errors.sessionUserMissing();
  const user = findHuman(context, session.userId);
  if (!user) throw errors.userMissing('COMMAND-3n77z');
  checkPassword(context, user, password);
  record(context, withHuman(user, { failedAttempts: 0 }), ['user.human.password.check.succeeded']);
  return { ...session, passwordVerifiedAt: context.clock.now() };
}
