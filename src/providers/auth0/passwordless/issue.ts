import { supersedeTicket, type Ticket, ticketsSentTo } from '../../../core/ticket.ts';
import { newLocalId } from '../id.ts';
import { firstUrl } from '../login/allowed-url.ts';
import { type Client, type Connection, PROVIDER } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import { SMS } from '../strategy.ts';
import { withQuery } from '../tickets/redirect.ts';
import { issueCode, issueCodeLink } from '../tickets/ticket.ts';
import { type Account, accountAt } from '../users/account.ts';

/** Where a passwordless connection sends a code: an e-mail address in lower case, or a number in E.164 form. */
export interface Recipient {
  readonly connection: Connection;
  readonly address: string;
}

/** What a ticket of this purpose remembers of the request that issued it. */
interface PasswordlessRequest {
  readonly connection: string;
  readonly client_id: string;
  /** Without the provider: of the user that is, or of the one that will be made. */
  readonly user_id: string;
}

/** What a login asks of the vendor besides its recipient. */
export interface PasswordlessWish {
  readonly client: Client;
  readonly send: 'code' | 'link';
  readonly authParams: Readonly<Record<string, unknown>>;
  readonly origin: string;
}

const DEFAULT_LIFETIME_SECONDS = 180;
const PURPOSE = 'passwordless_login';

/** Who signs in there; undefined while nobody has. */
export function holderAt({ model }: Auth0Context, { connection, address }: Recipient): Account | undefined {
  return accountAt(model, connection.name, address);
}

/** Issues a code, with a link where one is wished for, and voids the earlier ones. */
export function issuePasswordless(context: Auth0Context, recipient: Recipient, wish: PasswordlessWish): Ticket {
  const { tickets, clock, random } = context;
  const { connection, address } = recipient;
  const { length, time_step = DEFAULT_LIFETIME_SECONDS } = connection.options.totp ?? {};
  const holder = holderAt(context, recipient);
  const earlier = ticketsTo(context, recipient);
  const previous = earlier.at(-1);
  const user_id = holder?.identity.user_id ?? (previous && requestOf(previous).user_id) ?? newLocalId(random);
  const request: PasswordlessRequest = { connection: connection.name, client_id: wish.client.id, user_id };
  for (const ticket of earlier) supersedeTicket(tickets, ticket, clock.now());
  const draft = {
    purpose: PURPOSE,
    userId: holder?.user.id ?? null,
    ...(connection.strategy === SMS ? { email: null, phone: address } : { email: address }),
    lifetime: time_step * 1000,
    request: { ...request },
  } as const;
  if (wish.send === 'code') return issueCode(context, draft, length);
  return issueCodeLink(context, draft, (code) => linkOf(recipient, wish, code), length);
}

/** The link with everything that the application asks of the login; what the vendor adds comes last. */
function linkOf(
  { connection, address }: Recipient,
  { client, authParams, origin }: Omit<PasswordlessWish, 'send'>,
  code: string,
): string {
  const redirect_uri = firstUrl(client.callbacks);
  const asked = { scope: 'openid', response_type: 'code', ...(redirect_uri && { redirect_uri }), ...authParams };
  const parameters = {
    ...asked,
    verification_code: code,
    connection: connection.name,
    client_id: client.id,
    [connection.strategy === SMS ? 'phone_number' : 'email']: address,
  };
  const query = Object.entries(parameters).filter(([, value]) =>
    ['string', 'number', 'boolean'].includes(typeof value),
  );
  return withQuery(
    `${origin}/passwordless/verify_redirect`,
    query.map(([name, value]) => [name, String(value)]),
  );
}

/**
 * The link that stands for a code which went out without one, as auth0.js opens it for a code that is typed; undefined
 * when the connection or the client is gone.
 */
export function linkOfCode({ model }: Auth0Context, ticket: Ticket, origin: string): string | undefined {
  const { connection: name, client_id } = requestOf(ticket);
  const connection = model.connections.find('name', name);
  const client = model.clients.get(client_id);
  const address = ticket.email ?? ticket.phone;
  if (!connection || !client || address === null || ticket.code === null) return undefined;
  return linkOf({ connection, address }, { client, authParams: {}, origin }, ticket.code);
}

/** Every ticket that went there, oldest first. */
export function ticketsTo({ tickets }: Auth0Context, { connection, address }: Recipient): readonly Ticket[] {
  return ticketsSentTo(tickets, PROVIDER, address).filter(
    (ticket) => ticket.purpose === PURPOSE && requestOf(ticket).connection === connection.name,
  );
}

/** What the ticket's request asked for. */
export function requestOf(ticket: Ticket): PasswordlessRequest {
  return ticket.request as unknown as PasswordlessRequest;
}
