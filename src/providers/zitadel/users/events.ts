import type { IssuedCode } from '../codes/code.ts';
import { instanceOf, type ZitadelModel } from '../model.ts';
import type { ZitadelContext } from '../operation.ts';
import type { components } from '../schema.ts';
import { timestamp } from '../timestamp.ts';
import type { HumanUser, User } from './user.ts';

/**
 * What can happen to a user, by the vendor's names (facts/zitadel.md 3, 11), and whether its list of users takes notice.
 */
const EVENTS = {
  'user.human.added': true,
  'user.machine.added': true,
  'user.machine.changed': true,
  'user.username.changed': true,
  'user.human.profile.changed': true,
  'user.human.email.changed': true,
  'user.human.email.verified': true,
  'user.human.email.verification.failed': false,
  'user.human.email.code.added': false,
  'user.human.email.code.sent': false,
  'user.human.phone.changed': true,
  'user.human.phone.removed': true,
  'user.human.phone.verified': true,
  'user.human.phone.verification.failed': false,
  'user.human.phone.code.added': false,
  'user.human.phone.code.sent': false,
  'user.human.password.code.added': false,
  'user.human.password.code.sent': false,
  'user.human.password.changed': false,
  'user.human.password.change.sent': false,
  'user.human.password.check.failed': false,
  'user.human.password.check.succeeded': false,
  'user.human.invite.code.added': false,
  'user.human.invite.code.sent': false,
  'user.human.invite.check.succeeded': false,
  'user.human.invite.check.failed': false,
  'user.human.passwordless.initialization.code.added': false,
  'user.human.passwordless.initialization.code.requested': false,
  'user.human.passwordless.initialization.code.sent': false,
  'user.human.passwordless.initialization.code.check.succeeded': false,
  'user.human.passwordless.initialization.code.check.failed': false,
  'user.human.passwordless.token.added': false,
  'user.human.mfa.otp.added': false,
  'user.human.mfa.otp.verified': false,
  'user.human.externalidp.added': false,
  'user.metadata.set': false,
  'user.metadata.removed': false,
  'user.pat.added': false,
  'user.pat.removed': false,
  'user.locked': true,
  'user.unlocked': true,
  'user.deactivated': true,
  'user.reactivated': true,
} as const satisfies Readonly<Record<string, boolean>>;

export type UserEvent = keyof typeof EVENTS;

/** A change on its way: what becomes of the user, what happens to him by it, and the code that it leads to. */
export interface Progress {
  readonly user: HumanUser;
  readonly events: readonly UserEvent[];
  readonly code?: IssuedCode;
}

/** Keeps the user as these events, in their order, have made it. */
export function record<U extends User>({ model, clock }: ZitadelContext, user: U, events: readonly UserEvent[]): U {
  const now = clock.now();
  const shown = events.findLastIndex((event) => EVENTS[event]);
  const changed: U = {
    ...user,
    ...(events.length > 0 && { sequence: user.sequence + events.length, changedAt: now }),
    ...(shown !== -1 && { shownSequence: user.sequence + shown + 1, shownAt: now }),
  };
  model.users.put(changed);
  return changed;
}

/** What a command tells of the user that it changed: the last event, never the creation (facts/zitadel.md 3). */
export function detailsOf({ sequence, changedAt, resourceOwner }: User): components['schemas']['Details'] {
  return { sequence: String(sequence), changeDate: timestamp(changedAt), resourceOwner };
}

/** When the last event was that a list of users takes notice of. Its sequence is not known to the vendor either. */
export function lastSeen(model: ZitadelModel): { timestamp: string } {
  let last = instanceOf(model).createdAt;
  for (const { shownAt } of model.users.values()) last = Math.max(last, shownAt);
  return { timestamp: timestamp(last) };
}
