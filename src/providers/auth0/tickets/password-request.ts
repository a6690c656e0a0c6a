import type { Ticket } from '../../../core/ticket.ts';
import type { Call } from '../../../server/provider.ts';
import { logPasswordRequest, logUnknownPasswordRequest } from '../logs/ticket-events.ts';
import type { Connection } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import { accountAt } from '../users/account.ts';
import { emailOf } from '../users/user.ts';
import { mailTicket } from './mailed-ticket.ts';
import type { TicketBody } from './ticket.ts';

/** Somebody forgot his password; whoever asks learns nothing of whether he exists. */
export interface PasswordRequest {
  readonly connection: Connection;
  readonly email: string;
  /** What else the request named. */
  readonly body: Pick<TicketBody, 'client_id' | 'organization_id'>;
}

/** Mails the way to a new password to whoever has this address; undefined, with the reason in the log, when nobody has. */
export function requestPassword(context: Auth0Context, call: Call, request: PasswordRequest): Ticket | undefined {
  const { connection, email, body } = request;
  const account = accountAt(context.model, connection.name, email);
  if (!account || emailOf(account.user, account.identity) === undefined) {
    logUnknownPasswordRequest(context, call, { connection: connection.name, email, client_id: body.client_id });
    return undefined;
  }
  const { origin, headers } = call;
  const { ticket } = mailTicket(context, { purpose: 'password_reset', ...account, body, origin, headers });
  logPasswordRequest(context, call, ticket);
  return ticket;
}
