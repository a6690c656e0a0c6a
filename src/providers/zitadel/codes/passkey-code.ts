import { sameText } from '../../../core/same-text.ts';
import {
  issueTicket,
  outcomeOf,
  recordAttempt,
  revokeTicket,
  secretKey,
  statusOf,
  type Ticket,
} from '../../../core/ticket.ts';
import { newId } from '../id.ts';
import { send } from '../messages/send.ts';
import { PROVIDER } from '../model.ts';
import type { ZitadelContext } from '../operation.ts';
import { record } from '../users/events.ts';
import type { HumanUser } from '../users/user.ts';
import { WRONG_CODE } from './attempt.ts';
import { logIssued } from './code.ts';
import { passkeyCodeText } from './generate.ts';
import { defaultTemplate, renderLink } from './link.ts';
import type { Medium } from './medium.ts';

/** The lifetime of a code that registers a passkey, in milliseconds (facts/zitadel.md 4). */
const LIFETIME_MS = 3_600_000;
/** How many wrong codes such a link survives, less one (the vendor's internal/command/user_human_webauthn_model.go). */
const STRIKES = 3;

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
  logIssued(context, user, ticket);
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
