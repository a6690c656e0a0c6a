import { secretKey, type Ticket } from '../../../core/ticket.ts';
import { PROVIDER } from '../model.ts';
import type { ZitadelContext } from '../operation.ts';
import { isInitialized } from '../users/invitation.ts';
import type { HumanUser } from '../users/user.ts';

/** How long somebody who has verified himself may take to choose a password: the lifetime of the vendor's cookie. */
const PATIENCE_MS = 300_000;

/** What a page keeps of a verification, so that a first password needs no other code: the vendor has a cookie for it. */
export function verificationCheckOf({ secret }: Ticket): string {
  return secret;
}

/**
 * The ticket that this check is of, if somebody without a way to sign in has just verified himself by it: then he may
 * choose a password. Undefined for any other.
 */
export function verificationBehind(context: ZitadelContext, user: HumanUser, check: string): Ticket | undefined {
  const ticket = context.tickets.find('secret', secretKey(PROVIDER, check));
  if (ticket?.userId !== user.id || ticket.redeemedAt === null || isInitialized(user)) return undefined;
  if (ticket.purpose !== 'invitation' && ticket.purpose !== 'email_verification') return undefined;
  return context.clock.now() < ticket.redeemedAt + PATIENCE_MS ? ticket : undefined;
}
