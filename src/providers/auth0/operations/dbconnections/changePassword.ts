import { html } from '../../../../server/html.ts';
import { databaseNamed } from '../../database-request.ts';
import * as errors from '../../errors.ts';
import { mailTicket } from '../../mailed-ticket.ts';
import type { Auth0Operation } from '../../operation.ts';
import { emailOf, loginKey } from '../../user.ts';

/** Tells nobody whether the address is known: the answer is the same, and only the mail is missing. */
export const changePassword: Auth0Operation<'dbconnections.changePassword'> = (context, { body, origin, headers }) => {
  const { client_id, email, connection: name, organization: organization_id } = body ?? {};
  const connection = databaseNamed(context, name);
  if (!email) throw errors.parameterRequired('email');
  const user = context.model.users.find('login', loginKey(connection.name, email));
  const identity = user?.identities.find((it) => it.connection === connection.name);
  if (user && identity && emailOf(user, identity) !== undefined) {
    const named = { ...(client_id && { client_id }), ...(organization_id && { organization_id }) };
    mailTicket(context, { purpose: 'password_reset', user, identity, body: named, origin, headers });
  }
  return { status: 200, body: html`We've just sent you an email to reset your password.` };
};
