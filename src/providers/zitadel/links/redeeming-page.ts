import type { Ticket } from '../../../core/ticket.ts';
import type { RedeemingPage } from '../../../core/visit.ts';
import type { ZitadelContext } from '../operation.ts';

/** Login v2's pages for what has a code; an invitation says on its page that it is one. */
const PAGES: Readonly<Partial<Record<Ticket['purpose'], string>>> = {
  password_reset: 'password/set',
  email_verification: 'verify',
  invitation: 'verify',
  passkey_registration: 'passkey/set',
};

/** The page of login v2 at which the code of a ticket is typed. */
export function redeemingPage(_: ZitadelContext, ticket: Ticket, origin: string): RedeemingPage | undefined {
  const { purpose, userId, code, secret } = ticket;
  const page = PAGES[purpose];
  if (page === undefined) {
    return {
      obstacle: `No page asks for the code of a telephone number: send it to POST /v2/users/${userId}/phone/verify.`,
    };
  }
  const query = new URLSearchParams({
    userId: userId ?? '',
    code: code ?? '',
    ...(purpose === 'invitation' && { invite: 'true' }),
    ...(purpose === 'passkey_registration' && { codeId: secret }),
  });
  return { url: `${origin}/ui/v2/login/${page}?${query}` };
}
