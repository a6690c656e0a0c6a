import type { Ticket } from '../../../core/ticket.ts';
import type { RedeemingPage } from '../../../core/visit.ts';
import type { Auth0Context } from '../operation.ts';
import { linkOfCode } from '../passwordless/issue.ts';
import { challengePath } from './code-challenge.ts';
import { withQuery } from './redirect.ts';

/** Where the holder of a ticket goes when no link leads him to a page of the tenant's. */
export function redeemingPage(context: Auth0Context, ticket: Ticket, origin: string): RedeemingPage | undefined {
  if (ticket.purpose === 'invitation') return { url: invitedLogin(ticket, origin) };
  if (ticket.url !== null) return undefined;
  switch (ticket.purpose) {
    case 'password_reset':
      return { url: `${origin}${challengePath(context, { email: ticket.email ?? '', ticket })}` };
    case 'email_verification':
      return {
        obstacle:
          'The login page asks for this code, in the browser in which its user is signing in: sign in there, and type the code.',
      };
    default: {
      const url = linkOfCode(context, ticket, origin);
      return url === undefined ? undefined : { url };
    }
  }
}

/** The login that the application begins when somebody follows an invitation to it. */
function invitedLogin({ request, secret }: Ticket, origin: string): string {
  return withQuery(`${origin}/authorize`, [
    ['response_type', 'code'],
    ['scope', 'openid'],
    ['client_id', String(request['client_id'])],
    ['invitation', secret],
    ['organization', String(request['organization_id'])],
  ]);
}
