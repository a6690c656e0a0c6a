import type { Random } from '../../../core/random.ts';
import { sameText } from '../../../core/same-text.ts';
import {
  issueTicket,
  outcomeOf,
  recordAttempt,
  redeemTicket,
  revokeTicket,
  secretKey,
  statusOf,
  type Ticket,
} from '../../../core/ticket.ts';
import { tell } from '../codes/code.ts';
import { passkeyCodeText } from '../codes/generate.ts';
import { defaultTemplate, renderLink } from '../codes/link.ts';
import type { Medium } from '../codes/medium.ts';
import { WRONG_CODE } from '../codes/refuse.ts';
import { newId } from '../id.ts';
import { send } from '../messages/send.ts';
import { instanceOf, PROVIDER } from '../model.ts';
import type { ZitadelContext } from '../operation.ts';
import { record } from './events.ts';
import { type HumanUser, withHuman } from './user.ts';

/** The lifetime of a code that registers a passkey, in milliseconds (facts/zitadel.md 4). */
const LIFETIME_MS = 3_600_000;
/** How many wrong codes such a link survives, less one (the vendor's internal/command/user_human_webauthn_model.go). */
const STRIKES = 3;
/** How long a browser may take over it, in milliseconds (inferred). */
const TIMEOUT_MS = 300_000;
/** ES256 and RS256, by their numbers. */
const ALGORITHMS = [-7, -257];

/** What a link that registers a passkey carries. A user may hold several at a time, told apart by their ids. */
export interface PasskeyCode {
  readonly id: string;
  readonly code: string;
}

/** Issues a code that registers a passkey, for a user who need not exist: the vendor does not look (facts/zitadel.md 2.5). */
export function issuePasskeyCode(
  context: ZitadelContext,
  userId: string,
  user: HumanUser | undefined,
  { is, urlTemplate }: Medium,
  origin: string,
): { readonly ticket: Ticket; readonly code: PasskeyCode } {
  const code = { id: newId(context), code: passkeyCodeText(context.random) };
  const template = urlTemplate ?? defaultTemplate(context, 'passkey_registration', origin);
  const linked = is === 'sent' && user;
  const ticket = issueTicket(context, {
    provider: PROVIDER,
    purpose: 'passkey_registration',
    userId,
    email: user?.type.human.email ?? null,
    phone: null,
    secret: code.id,
    url: linked ? renderLink(context, template, linked, { Code: code.code, CodeID: code.id }) : null,
    code: code.code,
    lifetime: LIFETIME_MS,
    request: {},
  });
  tell(context, user, ticket);
  return { ticket, code };
}

/** Sends the link, unless its code went back to whoever asked for it. */
export function deliverPasskeyLink(context: ZitadelContext, user: HumanUser, ticket: Ticket, { is }: Medium): void {
  const { id: ticketId, url } = ticket;
  // A link that could not be made is not sent.
  if (is === 'returned' || url === null) return;
  const sent = send(context, 'passkey_registration', user, { channel: 'email', code: '', url, ticketId });
  if (sent) record(context, user, ['user.human.passwordless.initialization.code.sent']);
}

/** The open ticket of this code of the user; undefined for one that is no good, which is recorded. */
export function passkeyTicket(context: ZitadelContext, user: HumanUser, given: PasskeyCode): Ticket | undefined {
  const { tickets, clock } = context;
  const now = clock.now();
  const ticket = tickets.find('secret', secretKey(PROVIDER, given.id));
  const own = ticket?.purpose === 'passkey_registration' && ticket.userId === user.id ? ticket : undefined;
  const status = own && statusOf(own, now);
  const right = own !== undefined && sameText(own.code ?? '', given.code);
  if (own && right && status === 'open') return own;
  if (own && status) {
    const tried = recordAttempt(tickets, own, status === 'open' ? WRONG_CODE : outcomeOf(status), now);
    const strikes = tried.attempts.filter(({ outcome }) => outcome === WRONG_CODE).length;
    if (strikes >= STRIKES) revokeTicket(tickets, tried, now);
  }
  record(context, user, ['user.human.passwordless.initialization.code.check.failed']);
  return undefined;
}

/** The user with a registration begun, by a code where there is one: that is spent. Kept, with its id. */
export function beginPasskey(
  context: ZitadelContext,
  user: HumanUser,
  ticket?: Ticket,
): { readonly user: HumanUser; readonly id: string } {
  const id = newId(context);
  const passkeys = [...user.type.human.passkeys, { id, state: 'NOT_READY' as const }];
  if (ticket) redeemTicket(context.tickets, ticket, context.clock.now());
  const begun = record(context, withHuman(user, { passkeys }), [
    'user.human.passwordless.token.added',
    ...(ticket ? (['user.human.passwordless.initialization.code.check.succeeded'] as const) : []),
  ]);
  return { user: begun, id };
}

/** What a browser needs to make the key pair (WebAuthn's PublicKeyCredentialCreationOptions; its values are inferred). */
export function creationOptions(
  { model, random }: ZitadelContext,
  user: HumanUser,
  domain: string | undefined,
): object {
  return {
    publicKey: {
      rp: { name: 'ZITADEL', id: domain || instanceOf(model).domain },
      user: {
        name: user.username,
        displayName: user.type.human.displayName,
        id: Buffer.from(user.id).toString('base64url'),
      },
      challenge: challenge(random),
      pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
      timeout: TIMEOUT_MS,
      authenticatorSelection: { requireResidentKey: true, residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
    },
  };
}

/** A challenge of 32 bytes. */
function challenge(random: Random): string {
  return Buffer.from(random.bytes(32)).toString('base64url');
}
