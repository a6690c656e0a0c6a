import { supersedeOthers } from '../../../../core/ticket.ts';
import * as errors from '../../errors.ts';
import { logPasswordRequest, logTicketCall } from '../../logs/ticket-events.ts';
import { tenantOf } from '../../model.ts';
import type { Auth0Context, Auth0Operation } from '../../operation.ts';
import type { components } from '../../schema.ts';
import { DATABASE } from '../../strategy.ts';
import { issueUserLink } from '../../tickets/ticket.ts';
import { namedIdentity, refuseAlone, refuseTogether, refuseUnknownParties } from '../../tickets/ticket-body.ts';
import { type Account, accountAt } from '../../users/account.ts';

type Body = components['schemas']['ChangePasswordTicketRequest'];

export const changePassword: Auth0Operation<'tickets.changePassword'> = (context, call) => {
  const { body, origin, headers } = call;
  refuseTogether(body, 'user_id', 'connection_id');
  refuseTogether(body, 'user_id', 'email');
  refuseTogether(body, 'result_url', 'organization_id');
  // The vendor also wants a post-challenge Action to be bound; Actions are not emulated.
  if (!tenantOf(context.model).change_password?.enabled) refuseTogether(body, 'result_url', 'client_id');
  refuseAlone(body, 'identity', 'user_id');
  refuseAlone(body, 'email', 'connection_id');
  refuseAlone(body, 'connection_id', 'email');

  const { user, identity } = subjectOf(context, body);
  if (identity.provider !== DATABASE) throw errors.operationNotSupported();
  refuseUnknownParties(context, body, user);

  const ticket = issueUserLink(context, { purpose: 'password_reset', user, identity, body, origin, headers });
  supersedeOthers(context.tickets, ticket, context.clock.now());
  const answer = { ticket: ticket.url };
  logTicketCall(context, call, 'password-change', answer);
  logPasswordRequest(context, call, ticket);
  return { status: 201, body: answer };
};

/** Whose password it is about: the user by id, one of his identities, or a connection's user by e-mail. */
function subjectOf(context: Auth0Context, body: Body): Account {
  const { model } = context;
  if (body.connection_id !== undefined) {
    const connection = model.connections.get(body.connection_id);
    if (!connection) throw errors.unknownConnection(body.connection_id);
    if (connection.strategy !== DATABASE) throw errors.operationNotSupported();
    const account = accountAt(model, connection.name, body.email ?? '');
    if (!account) throw errors.userNotFound();
    return account;
  }
  if (body.user_id === undefined) throw errors.missingProperty('user_id');
  const user = model.users.get(body.user_id);
  if (!user) throw errors.userNotFound();
  return { user, identity: body.identity ? namedIdentity(context, user, body.identity) : user.identities[0] };
}
