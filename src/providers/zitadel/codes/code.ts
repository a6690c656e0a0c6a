import { sameText } from '../../../core/same-text.ts';
import {
  issueTicket,
  type Purpose,
  redeemTicket,
  revokeTicket,
  statusOf,
  supersedeTicket,
  type Ticket,
  ticketsOf,
} from '../../../core/ticket.ts';
import { PROVIDER } from '../model.ts';
import type { ZitadelContext } from '../operation.ts';
import type { CodePurpose, HumanUser } from '../users/user.ts';
import { withHuman } from '../users/user.ts';
import { codeText, linkSecret } from './generate.ts';
import { defaultTemplate, renderLink } from './link.ts';
import type { Medium } from './medium.ts';

/** How long codes live, in milliseconds (facts/zitadel.md 4). */
const HOUR_MS = 3_600_000;
const LIFETIME: Readonly<Record<CodePurpose, number>> = {
  password_reset: HOUR_MS,
  email_verification: HOUR_MS,
  phone_verification: HOUR_MS,
  invitation: 72 * HOUR_MS,
};

/** How the log calls what each kind of ticket carries. */
const PURPOSE_WORDS: Readonly<Record<CodePurpose | 'passkey_registration', string>> = {
  password_reset: 'password',
  email_verification: 'verification',
  phone_verification: 'phone verification',
  invitation: 'invitation',
  passkey_registration: 'passkey',
};

/** A code of six characters that has been issued, and how it is to reach its user. */
export interface IssuedCode {
  readonly ticket: Ticket & { readonly purpose: CodePurpose; readonly code: string };
  readonly medium: Medium;
  /** Where it was asked for. */
  readonly origin: string;
}

/** The code itself, where it goes back to whoever asked for it. */
export function returnedCode({ ticket, medium }: IssuedCode): string | undefined {
  return medium.is === 'returned' ? ticket.code : undefined;
}

/**
 * Issues a code, and the link that carries it where one is to be sent. The newest alone is good: the user comes back
 * holding it instead of the last one, and is still to be kept.
 */
export function issueCode(
  context: ZitadelContext,
  user: HumanUser,
  purpose: CodePurpose,
  medium: Medium,
  origin: string,
): { readonly user: HumanUser; readonly code: IssuedCode } {
  const { human } = user.type;
  const previous = pendingTicket(context, user, purpose);
  if (previous) supersedeTicket(context.tickets, previous, context.clock.now());
  const text = codeText(context.random);
  const ticket = issueTicket(context, {
    provider: PROVIDER,
    purpose,
    userId: user.id,
    email: medium.channel === 'email' ? human.email : null,
    phone: medium.channel === 'sms' ? human.phone : null,
    secret: linkSecret(context.random),
    url: linkFor(context, user, purpose, medium, text, origin),
    code: text,
    lifetime: LIFETIME[purpose],
    // What sending it again needs.
    request: { urlTemplate: medium.urlTemplate, applicationName: medium.applicationName },
  });
  logIssued(context, user, ticket);
  const holder = withHuman(user, { codes: { ...human.codes, [purpose]: ticket.id } });
  return { user: holder, code: { ticket: { ...ticket, purpose, code: text }, medium, origin } };
}

/** One line that the user of the emulator can find. */
export function logIssued(
  { log }: ZitadelContext,
  user: HumanUser | undefined,
  { purpose, url, code, userId }: Ticket,
): void {
  const words = PURPOSE_WORDS[purpose as keyof typeof PURPOSE_WORDS];
  const whom = user?.type.human.email ?? userId;
  log.info(`zitadel ${words} ${url === null ? 'code' : 'link'} for ${whom}: ${url ?? code}`);
}

function linkFor(
  context: ZitadelContext,
  user: HumanUser,
  purpose: CodePurpose,
  { is, urlTemplate }: Medium,
  code: string,
  origin: string,
): string | null {
  if (is === 'returned' || purpose === 'phone_verification') return null;
  const template = urlTemplate ?? defaultTemplate(context, purpose, origin);
  return renderLink(context, template, user, { Code: code });
}

/** The user without the code, which is spent by that. */
export function spendCode(context: ZitadelContext, user: HumanUser, purpose: CodePurpose): HumanUser {
  const ticket = pendingTicket(context, user, purpose);
  if (ticket) redeemTicket(context.tickets, ticket, context.clock.now());
  return withoutCode(user, purpose);
}

/** The user without a code that came to nothing: what it was for has changed. */
export function dropCode(context: ZitadelContext, user: HumanUser, purpose: CodePurpose): HumanUser {
  const ticket = pendingTicket(context, user, purpose);
  if (ticket) revokeTicket(context.tickets, ticket, context.clock.now());
  return withoutCode(user, purpose);
}

/** The ticket of the code that the user holds, be it too old or not. */
export function pendingTicket(
  { tickets, clock }: ZitadelContext,
  user: HumanUser,
  purpose: CodePurpose,
): Ticket | undefined {
  const ticket = tickets.get(user.type.human.codes[purpose] ?? '');
  const status = ticket && statusOf(ticket, clock.now());
  return status === 'open' || status === 'expired' ? ticket : undefined;
}

function withoutCode(user: HumanUser, purpose: CodePurpose): HumanUser {
  const { [purpose]: _, ...codes } = user.type.human.codes;
  return withHuman(user, { codes });
}

/** The newest ticket of the user that has this code, whatever has become of it. */
export function ticketOf(
  { tickets }: ZitadelContext,
  user: HumanUser,
  purpose: Purpose,
  code: string,
): Ticket | undefined {
  const past = ticketsOf(tickets, PROVIDER, user.id).reverse();
  return past.find((each) => each.purpose === purpose && sameText(each.code ?? '', code));
}
