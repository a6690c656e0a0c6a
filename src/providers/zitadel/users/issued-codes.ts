import { withoutAbsent } from '../../../core/absent.ts';
import { type IssuedCode, returnedCode } from '../codes/code.ts';
import { deliver } from '../codes/deliver.ts';
import type { ZitadelContext } from '../operation.ts';
import type { HumanUser } from './user.ts';

/** The codes that the creation or the change of a user led to. */
export interface IssuedCodes {
  readonly email?: IssuedCode | undefined;
  readonly phone?: IssuedCode | undefined;
}

/** Sends the codes that are not returned. */
export function deliverAll(context: ZitadelContext, user: HumanUser, { email, phone }: IssuedCodes): HumanUser {
  const told = email ? deliver(context, user, email) : user;
  return phone ? deliver(context, told, phone) : told;
}

/** The codes that go back to whoever asked for them. */
export function returnedCodes({ email, phone }: IssuedCodes): { emailCode?: string; phoneCode?: string } {
  return withoutAbsent({ emailCode: email && returnedCode(email), phoneCode: phone && returnedCode(phone) });
}
