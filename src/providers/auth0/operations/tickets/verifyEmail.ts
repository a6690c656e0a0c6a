import * as errors from '../../errors.ts';
import { logTicketCall } from '../../logs/ticket-events.ts';
import type { Auth0Operation } from '../../operation.ts';
import { DATABASE } from '../../strategy.ts';
import { issueUserLink } from '../../tickets/ticket.ts';
import { namedIdentity, refuseTogether, refuseUnknownParties } from '../../tickets/ticket-body.ts';

export const verifyEmail: Auth0Operation<'tickets.verifyEmail'> = (context, call) => {
  const { body, origin, headers } = call;
  refuseTogether(body, 'result_url', 'client_id');
  refuseTogether(body, 'result_url', 'organization_id');

  const user = context.model.users.get(body.user_id);
  if (!user) throw errors.userNotFound();
  const [main] = user.identities;
  // A main identity that is not a database's has to be named; so does every linked one.
  if (!body.identity && main.provider !== DATABASE) throw errors.operationNotSupported();
  const identity = body.identity ? namedIdentity(context, user, body.identity) : main;
  refuseUnknownParties(context, body, user);

  const ticket = issueUserLink(context, { purpose: 'email_verification', user, identity, body, origin, headers });
  const answer = { ticket: ticket.url };
  logTicketCall(context, call, 'email-verification', answer);
  return { status: 201, body: answer };
};
