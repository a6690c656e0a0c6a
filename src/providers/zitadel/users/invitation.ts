import { tryCode, WRONG_CODE } from '../codes/attempt.ts';
import { dropCode, pendingTicket, spendCode } from '../codes/code.ts';
import type { ZitadelContext } from '../operation.ts';
import { withVerifiedEmail } from './email.ts';
import { record } from './events.ts';
import type { HumanUser } from './user.ts';

/** How many wrong codes an invitation survives, less one (facts/zitadel.md 2.5). */
const STRIKES = 3;

/** Whether somebody has a way to sign in already, so that there is nothing to invite him to. */
export function isInitialized({ type: { human } }: HumanUser): boolean {
  return (
    human.passwordHash !== null || human.idpLinks.length > 0 || human.passkeys.some(({ state }) => state === 'READY')
  );
}

/**
 * Accepts an invitation by its code, which verifies the address too. Undefined when the code is not good: the third
 * wrong one, or one that came too late, ends the invitation.
 */
export function acceptInvitation(context: ZitadelContext, user: HumanUser, code: string): HumanUser | undefined {
  const fault = tryCode(context, user, 'invitation', code);
  if (fault) {
    const attempts = pendingTicket(context, user, 'invitation')?.attempts ?? [];
    const wrong = attempts.filter(({ outcome }) => outcome === WRONG_CODE).length;
    const over = fault === 'expired' || wrong >= STRIKES;
    record(context, over ? dropCode(context, user, 'invitation') : user, ['user.human.invite.check.failed']);
    return undefined;
  }
  const invited = withVerifiedEmail(context, spendCode(context, user, 'invitation'));
  return record(context, invited, ['user.human.invite.check.succeeded', 'user.human.email.verified']);
}
