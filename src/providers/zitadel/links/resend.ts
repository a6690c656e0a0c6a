import { issueAndDeliver } from '../codes/issue.ts';
import type { ZitadelContext } from '../operation.ts';
import { isInitialized } from '../users/invitation.ts';
import type { CodePurpose, HumanUser } from '../users/user.ts';

/**
 * Sends a person whom a page knows a new code to the address that is on record. Nobody is told whether one went out:
 * none does for somebody unknown, not yet initialized, or invited who has a way to sign in already.
 * @param urlTemplate the link of the login that asks; absent for the instance's default one
 */
export function resendCode(
  context: ZitadelContext,
  user: HumanUser | undefined,
  purpose: CodePurpose,
  origin: string,
  urlTemplate?: string,
): void {
  if (!user || user.state === 'INITIAL') return;
  if (purpose === 'invitation' && isInitialized(user)) return;
  issueAndDeliver(context, user, purpose, { is: 'sent', channel: 'email', urlTemplate }, origin);
}
