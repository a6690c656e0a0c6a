import { type CodeTicket, issueCode } from '../codes/code.ts';
import { deliver } from '../codes/deliver.ts';
import type { Medium } from '../codes/medium.ts';
import type { ZitadelContext } from '../operation.ts';
import type { CodePurpose, HumanUser } from './user.ts';

/** A code that has been issued, and how it is to reach its user. */
export interface IssuedCode {
  readonly ticket: CodeTicket;
  readonly medium: Medium;
}

/** The codes that the creation or the change of a user led to. */
export interface IssuedCodes {
  readonly email?: IssuedCode;
  readonly phone?: IssuedCode;
}

/** Issues one code more. The user comes back with it, not kept yet. */
export function issueAnother(
  context: ZitadelContext,
  user: HumanUser,
  purpose: CodePurpose,
  medium: Medium,
  origin: string,
): { readonly user: HumanUser; readonly code: IssuedCode } {
  const { user: holder, ticket } = issueCode(context, user, purpose, medium, origin);
  return { user: holder, code: { ticket, medium } };
}

/** Sends the codes that are not returned. */
export function deliverAll(context: ZitadelContext, user: HumanUser, { email, phone }: IssuedCodes): HumanUser {
  const told = email ? deliver(context, user, email.ticket, email.medium) : user;
  return phone ? deliver(context, told, phone.ticket, phone.medium) : told;
}

/** The codes that go back to whoever asked for them. */
export function returnedCodes({ email, phone }: IssuedCodes): { emailCode?: string; phoneCode?: string } {
  return {
    ...(email?.medium.is === 'returned' && { emailCode: email.ticket.code }),
    ...(phone?.medium.is === 'returned' && { phoneCode: phone.ticket.code }),
  };
}
