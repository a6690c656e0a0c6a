import type { ZitadelContext } from '../operation.ts';
import type { components } from '../schema.ts';
import { detailsOf, record, type UserEvent } from '../users/events.ts';
import type { CodePurpose, HumanUser } from '../users/user.ts';
import { issueCode, returnedCode } from './code.ts';
import { deliver } from './deliver.ts';
import type { Medium } from './medium.ts';

/** What is recorded when a user gets another code. */
const ADDED: Readonly<Record<CodePurpose, UserEvent>> = {
  password_reset: 'user.human.password.code.added',
  email_verification: 'user.human.email.code.added',
  phone_verification: 'user.human.phone.code.added',
  invitation: 'user.human.invite.code.added',
};

/** What a new code is answered with: itself only where it was asked back. */
export interface Issued {
  readonly details: components['schemas']['Details'];
  readonly code: string | undefined;
}

/** Gives the user a new code: keeps it, records it, and sends it where it is to be sent. */
export function issueAndDeliver(
  context: ZitadelContext,
  user: HumanUser,
  purpose: CodePurpose,
  medium: Medium,
  origin: string,
): Issued {
  const { user: holder, code } = issueCode(context, user, purpose, medium, origin);
  const changed = record(context, holder, [ADDED[purpose]]);
  deliver(context, changed, code);
  return { details: detailsOf(changed), code: returnedCode(code) };
}
