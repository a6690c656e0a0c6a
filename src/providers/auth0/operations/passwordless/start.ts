import * as errors from '../../errors.ts';
import { authenticateClient } from '../../login/client-authentication.ts';
import type { Connection } from '../../model.ts';
import type { Auth0Operation } from '../../operation.ts';
import { holderAt, issuePasswordless, type Recipient } from '../../passwordless/issue.ts';
import { sendPasswordless } from '../../passwordless/message.ts';
import type { components } from '../../schema.ts';
import { EMAIL, SMS } from '../../strategy.ts';
import { isVerified } from '../../users/user.ts';

type Body = components['schemas']['PasswordlessStartRequest'];

export const start: Auth0Operation<'passwordless.start'> = (context, { body, headers, origin }) => {
  const client = authenticateClient(context, body, headers['authorization']);
  const connection = context.model.connections.find('name', body.connection);
  if (!connection) throw errors.unknownPasswordlessConnection();
  const recipient = recipientOf(connection, body);
  if (!connection.enabled_clients.includes(client.id)) throw errors.connectionDisabled();
  const holder = holderAt(context, recipient);
  if (!holder && connection.options.disable_signup) throw errors.passwordlessSignupDisabled();

  const text = connection.strategy === SMS;
  const send = text || body.send === 'code' ? 'code' : 'link';
  const ticket = issuePasswordless(context, recipient, { client, send, authParams: body.authParams ?? {}, origin });
  sendPasswordless(context, ticket, { client, connection, user: holder?.user });

  const { address } = recipient;
  const _id = String(ticket.request['user_id']);
  if (text) {
    const phone_verified = holder?.user.profile.phone_verified ?? false;
    return { status: 200, body: { _id, phone_number: address, phone_verified } };
  }
  const email_verified = holder !== undefined && isVerified(holder.user, holder.identity);
  return { status: 200, body: { _id, email: address, email_verified } };
};

/** Where the connection sends it. */
function recipientOf(connection: Connection, { email, phone_number }: Body): Recipient {
  switch (connection.strategy) {
    case EMAIL:
      if (email === undefined) throw errors.missingPasswordlessProperty('email');
      return { connection, address: email.toLowerCase() };
    case SMS:
      if (phone_number === undefined) {
        throw errors.missingPasswordlessProperty('phone_number');
      }
      return { connection, address: phone_number };
    default:
      throw errors.notPasswordless();
  }
}
