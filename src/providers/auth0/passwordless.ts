import { DIGITS, HEX, randomString } from '../../core/random.ts';
import {
  addressKey,
  issueTicket,
  recordAttempt,
  redeemTicket,
  revokeTicket,
  statusOf,
  supersedeTicket,
  type Ticket,
} from '../../core/ticket.ts';
import { type Client, type Connection, PROVIDER } from './model.ts';
import type { Auth0Context } from './operation.ts';
import { recordLogin } from './password.ts';
import { withQuery } from './redirect.ts';
import { sameText } from './transaction.ts';
import {
  type Identity,
  isVerified,
  loginKey,
  SMS,
  type User,
  withDefaults,
  withIdentity,
  withVerifiedEmail,
} from './user.ts';

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

/** What came of a code: its user, or why it is refused, in the vendor's words. */
export type PasswordlessLogin = { readonly user: User } | { readonly error: string; readonly refusal: string };

const DEFAULT_LENGTH = 6;
const DEFAULT_LIFETIME_SECONDS = 180;
/** After so many wrong codes another one has to be asked for. */
const ATTEMPTS = 3;
const USER_ID_LENGTH = 24;
const PURPOSE = 'passwordless_login';

const EXPIRED = 'The verification code has expired. Please try to login again.';
const USED_UP = "You've reached the maximum number of attempts. Please try to login again.";
const wrong = (strategy: string) => `Wrong ${strategy === SMS ? 'phone number' : 'email'} or verification code.`;

/** Who signs in there with this address, and by which identity; undefined while nobody has. */
export function holderOf(
  { model }: Auth0Context,
  { connection, address }: Recipient,
): { readonly user: User; readonly identity: Identity } | undefined {
  const user = model.users.find('login', loginKey(connection.name, address));
  const identity = user?.identities.find((it) => it.connection === connection.name);
  return user && identity && { user, identity };
}

/** Issues a code, with a link where one is wished for, and voids the earlier ones. */
export function issuePasswordless(context: Auth0Context, recipient: Recipient, wish: PasswordlessWish): Ticket {
  const { tickets, clock, random, log } = context;
  const { connection, address } = recipient;
  const { client, send } = wish;
  const { length = DEFAULT_LENGTH, time_step = DEFAULT_LIFETIME_SECONDS } = connection.options.totp ?? {};
  const holder = holderOf(context, recipient);
  const earlier = ticketsTo(context, recipient);
  const previous = earlier.at(-1);
  const user_id =
    holder?.identity.user_id ?? (previous && requestOf(previous).user_id) ?? randomString(random, USER_ID_LENGTH, HEX);
  const code = randomString(random, length, DIGITS);
  const url = send === 'link' ? linkOf(recipient, wish, code) : null;
  const request: PasswordlessRequest = { connection: connection.name, client_id: client.id, user_id };
  for (const ticket of earlier) supersedeTicket(tickets, ticket, clock.now());
  log.info(`auth0 passwordless ${send} for ${address}: ${url ?? code}`);
  return issueTicket(context, {
    provider: PROVIDER,
    purpose: PURPOSE,
    userId: holder?.user.id ?? null,
    email: connection.strategy === SMS ? null : address,
    phone: connection.strategy === SMS ? address : null,
    secret: `${address} ${code}`,
    url,
    code,
    lifetime: time_step * 1000,
    request: { ...request },
  });
}

/** Signs in whoever has this code, and spends it; newcomers become users by that. */
export function redeemPasswordless(
  context: Auth0Context,
  { name, address, code }: { readonly name: string; readonly address: string; readonly code: string },
  ip: string,
): PasswordlessLogin {
  const { tickets, clock, model } = context;
  const connection = model.connections.find('name', name);
  const recipient = connection && { connection, address: address.toLowerCase() };
  const ticket = recipient && ticketsTo(context, recipient).at(-1);
  if (!ticket) return refused(wrong(connection?.strategy ?? name));

  const refusal = refuseCode(context, recipient, ticket, code);
  if (refusal) return refusal;
  redeemTicket(tickets, ticket, clock.now());
  const { user, identity } = holderOf(context, recipient) ?? newcomer(context, recipient, ticket);
  return { user: recordLogin(context, proven(user, identity), ip) };
}

/** Why a code is worth nothing, which is written down; undefined when it is good. */
function refuseCode(
  context: Auth0Context,
  recipient: Recipient,
  ticket: Ticket,
  code: string,
): PasswordlessLogin | undefined {
  const { tickets, clock } = context;
  const now = clock.now();
  const status = statusOf(ticket, now);
  const right = sameText(ticket.code ?? '', code);
  const refuse = (outcome: string, description: string) => {
    const tried = recordAttempt(tickets, ticket, outcome, now);
    const wrongs = tried.attempts.filter((attempt) => attempt.outcome === 'wrong_code').length;
    if (wrongs >= ATTEMPTS) revokeTicket(tickets, tried, now);
    return refused(description);
  };
  if (status === 'revoked') return refuse('too_many_attempts', USED_UP);
  if (status === 'redeemed' || !right) {
    return refuse(right ? 'already_redeemed' : 'wrong_code', wrong(recipient.connection.strategy));
  }
  if (status !== 'open') return refuse(status, EXPIRED);
  if (!holderOf(context, recipient)?.user.profile.blocked) return undefined;
  recordAttempt(tickets, ticket, 'user_blocked', now);
  return { error: 'unauthorized', refusal: 'user is blocked' };
}

const refused = (refusal: string): PasswordlessLogin => ({ error: 'invalid_grant', refusal });

/** The user that a first login makes. */
function newcomer(
  { model, clock }: Auth0Context,
  { connection, address }: Recipient,
  ticket: Ticket,
): { readonly user: User; readonly identity: Identity } {
  const now = clock.now();
  const { strategy, name } = connection;
  const { user_id } = requestOf(ticket);
  const identity = { connection: name, user_id, provider: strategy, isSocial: false, passwords: [] };
  const profile =
    strategy === SMS
      ? { name: address, phone_number: address, phone_verified: true, email_verified: false }
      : withDefaults({ email: address, email_verified: true });
  const user = model.users.put({
    id: `${strategy}|${user_id}`,
    identities: [identity],
    createdAt: now,
    updatedAt: now,
    lastPasswordReset: null,
    lastLogin: null,
    lastIp: null,
    loginsCount: 0,
    profile,
  });
  return { user, identity };
}

/** The user with the address marked as his: he has shown the code that went there. */
function proven(user: User, identity: Identity): User {
  if (identity.provider !== SMS) return isVerified(user, identity) ? user : withVerifiedEmail(user, identity);
  if (identity === user.identities[0]) return { ...user, profile: { ...user.profile, phone_verified: true } };
  return withIdentity(user, identity, { profileData: { ...identity.profileData, phone_verified: true } });
}

/** The link with everything that the application asks of the login; what the vendor adds comes last. */
function linkOf({ connection, address }: Recipient, { client, authParams, origin }: PasswordlessWish, code: string) {
  const [redirect_uri] = client.callbacks ?? [];
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

/** Every ticket that went there, oldest first. */
function ticketsTo({ tickets }: Auth0Context, { connection, address }: Recipient): readonly Ticket[] {
  return tickets
    .all('address', addressKey(PROVIDER, address))
    .filter((ticket) => ticket.purpose === PURPOSE && requestOf(ticket).connection === connection.name);
}

function requestOf(ticket: Ticket): PasswordlessRequest {
  return ticket.request as unknown as PasswordlessRequest;
}
