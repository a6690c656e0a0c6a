import { send } from '../messages/send.ts';
import type { ZitadelContext } from '../operation.ts';
import { record, type UserEvent } from '../users/events.ts';
import type { CodePurpose, HumanUser } from '../users/user.ts';
import type { IssuedCode } from './code.ts';

/** What is recorded once a message with a code has been sent. */
const SENT: Readonly<Record<CodePurpose, UserEvent>> = {
  password_reset: 'user.human.password.code.sent',
  email_verification: 'user.human.email.code.sent',
  phone_verification: 'user.human.phone.code.sent',
  invitation: 'user.human.invite.code.sent',
};

/**
 * Sends a code to its user, unless it goes back to whoever asked for it. The vendor does so a little later, so the
 * answer to the request knows nothing of it: not of the event by which it is recorded either (facts/zitadel.md 3).
 */
export function deliver(context: ZitadelContext, user: HumanUser, { ticket, medium, origin }: IssuedCode): HumanUser {
  const { is, channel, applicationName } = medium;
  const { id: ticketId, purpose, code, url } = ticket;
  // Only a number is verified without a link: another message without one is that of a link that could not be made.
  if (is === 'returned' || (url === null && purpose !== 'phone_verification')) return user;
  const domain = new URL(origin).hostname;
  const sent = send(context, purpose, user, { channel, code, url, ticketId, applicationName, domain });
  return sent ? record(context, user, [SENT[purpose]]) : user;
}
