import { sendMessage } from '../../../core/message.ts';
import type { Ticket } from '../../../core/ticket.ts';
import { dataOf } from '../mail/data.ts';
import { PASSWORDLESS_EMAIL } from '../mail/defaults.ts';
import { sendWords } from '../mail/email.ts';
import { renderLiquid } from '../mail/liquid.ts';
import { type Client, type Connection, PROVIDER } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import type { User } from '../users/user.ts';

/** What a message with a code or a link is about. */
export interface PasswordlessMessage {
  readonly client: Client;
  readonly connection: Connection;
  readonly user: User | undefined;
}

/** What messages to log in with are called. */
const NAME = 'passwordless';

const DEFAULT_TEXT = 'Your verification code is: @@password@@';

/** Puts what the ticket's holder is to get into the outbox, in the connection's words. */
export function sendPasswordless(context: Auth0Context, ticket: Ticket, message: PasswordlessMessage): void {
  if (ticket.phone !== null) sendText(context, ticket, ticket.phone, message);
  else sendMail(context, ticket, message);
}

function sendMail(context: Auth0Context, ticket: Ticket, { client, connection, user }: PasswordlessMessage): void {
  // At other strategies `email` is a switch.
  const { email } = connection.options;
  const { from, subject, body } = (typeof email === 'object' && email) || {};
  const send = ticket.url === null ? 'code' : 'link';
  const about = {
    client,
    connection: connection.name,
    ...(user && { user }),
    variables: { send, email: ticket.email, operation: user ? null : 'signup' },
  };
  const words = { subject: subject || PASSWORDLESS_EMAIL.subject, body: body || PASSWORDLESS_EMAIL.body };
  sendWords(context, NAME, ticket, about, { from: from || undefined, ...words });
}

/** Its macros, as in `@@password@@`, are Liquid's variables by another spelling. */
function sendText(
  context: Auth0Context,
  ticket: Ticket,
  to: string,
  { client, connection, user }: PasswordlessMessage,
): void {
  const template = (connection.options.template || DEFAULT_TEXT).replaceAll(/@@\s*([\w.]+)\s*@@/g, '{{ $1 }}');
  const { code } = ticket;
  const variables = {
    password: code,
    code,
    application: { name: client.name },
    phone_number: to,
    request_language: null,
  };
  const text = renderLiquid(context.log, 'text message', template, variables);
  if (text === undefined) return;
  sendMessage(
    context,
    { provider: PROVIDER, channel: 'sms', to, from: null, subject: null, text, html: null, ticketId: ticket.id },
    () => dataOf(NAME, { text }, ticket, user && { user }),
  );
}
