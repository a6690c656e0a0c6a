import { withoutAbsent } from '../../../core/absent.ts';
import { DIGITS, randomString } from '../../../core/random.ts';
import { issueTicket, type Purpose, secretKey, type Ticket, type TicketDraft } from '../../../core/ticket.ts';
import * as errors from '../errors.ts';
import { PROVIDER, tenantOf } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import type { components } from '../schema.ts';
import { type Account, accountOf } from '../users/account.ts';
import { emailOf, type Identity, identityKey } from '../users/user.ts';

/** What the bodies of both ticket endpoints have in common, and what one of them has more. */
export type TicketBody = Omit<components['schemas']['ChangePasswordTicketRequest'], 'identity'>;

/** What a ticket of this provider remembers of the request that issued it. */
export interface TicketRequest {
  /** The identity that it is about. */
  readonly identity: Pick<Identity, 'provider' | 'user_id' | 'connection'>;
  readonly result_url?: string;
  readonly client_id?: string;
  readonly organization_id?: string;
  /** Absent counts as true: the vendor's templates include it by default. */
  readonly includeEmailInRedirect?: boolean;
  readonly mark_email_as_verified?: boolean;
}

/** What a caller has found out before it issues. */
export interface Issue extends Account {
  readonly purpose: 'password_reset' | 'email_verification';
  readonly body: TicketBody;
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** How many letters and digits the secret of a link has. */
const SECRET_LENGTH = 32;
const CODE_LENGTH = 6;
const WRONG_CODE_LIMIT = 3;
/** The lifetime of a link whose ttl_sec is 0 or absent: five days, in seconds. */
export const DEFAULT_TTL_SEC = 432_000;
/** That of a code, in seconds (inferred). */
const DEFAULT_CODE_TTL_SEC = 300;

/** The purposes that this provider issues for, and how the log calls what tickets for them carry. */
const PURPOSE_WORDS = {
  password_reset: 'password',
  email_verification: 'verification',
  invitation: 'invitation',
  passwordless_login: 'login',
  mfa_enrollment: 'enrollment',
  sso_setup: 'SSO setup',
} as const satisfies Readonly<Partial<Record<Purpose, string>>>;

/** A ticket of this provider, before it has a link or a code. The lifetime is in milliseconds. */
export interface Draft extends Pick<TicketDraft, 'userId' | 'email' | 'request' | 'lifetime'> {
  readonly purpose: keyof typeof PURPOSE_WORDS;
  readonly phone?: string;
}

/** A ticket that has a link. */
export type LinkTicket = Ticket & { readonly url: string };

/** What is presented to redeem a ticket. */
type Key = Pick<Ticket, 'secret' | 'url' | 'code'>;

/** Issues a ticket with a link, and tells the user of the emulator; `linkTo` builds the link around its secret. */
export function issueLink(context: Auth0Context, draft: Draft, linkTo: (secret: string) => string): LinkTicket {
  const secret = randomString(context.random, SECRET_LENGTH);
  const url = linkTo(secret);
  return { ...publish(context, draft, { secret, url, code: null }), url };
}

/** Issues a ticket with a code of so many digits, and tells the user of the emulator. */
export function issueCode(context: Auth0Context, draft: Draft, length = CODE_LENGTH): Ticket {
  const secret = randomString(context.random, SECRET_LENGTH);
  return publish(context, draft, { secret, url: null, code: randomString(context.random, length, DIGITS) });
}

/** Issues a ticket with a code and a link that carries it; either is good. */
export function issueCodeLink(
  context: Auth0Context,
  draft: Draft,
  linkTo: (code: string) => string,
  length = CODE_LENGTH,
): Ticket {
  const secret = randomString(context.random, SECRET_LENGTH);
  const code = randomString(context.random, length, DIGITS);
  return publish(context, draft, { secret, url: linkTo(code), code });
}

function publish(context: Auth0Context, draft: Draft, key: Key): Ticket {
  const ticket = issueTicket(context, { provider: PROVIDER, phone: null, ...draft, ...key });
  const kind = key.url === null ? 'code' : 'link';
  const to = draft.email ?? draft.phone;
  const whom = to === undefined ? '' : ` for ${to}`;
  context.log.info(`auth0 ${PURPOSE_WORDS[draft.purpose]} ${kind}${whom}: ${key.url ?? key.code}`);
  return ticket;
}

/** Issues a link to a page of the tenant, for one identity of a user. */
export function issueUserLink(context: Auth0Context, issue: Issue): LinkTicket {
  const { purpose, origin, headers } = issue;
  const base = `${linkOrigin(context, origin, headers)}${linkPath(context, purpose)}`;
  return issueLink(context, draftFor(issue, DEFAULT_TTL_SEC), (secret) => `${base}?ticket=${secret}#`);
}

/** Issues a code for one identity of a user. */
export function issueUserCode(context: Auth0Context, issue: Issue): Ticket {
  return issueCode(context, draftFor(issue, DEFAULT_CODE_TTL_SEC));
}

/** Refuses an identity without an address. */
function draftFor({ purpose, user, identity, body }: Issue, defaultTtl: number): Draft {
  const email = emailOf(user, identity);
  if (email === undefined) throw errors.noEmail();
  const { ttl_sec, result_url, client_id, organization_id, includeEmailInRedirect, mark_email_as_verified } = body;
  const { provider, user_id, connection } = identity;
  const request: TicketRequest = withoutAbsent({
    identity: { provider, user_id, connection },
    result_url,
    client_id,
    organization_id,
    includeEmailInRedirect,
    mark_email_as_verified,
  });
  return { purpose, userId: user.id, email, lifetime: (ttl_sec || defaultTtl) * 1000, request: { ...request } };
}

/** The ticket that a link or form names by its secret. */
export function findTicket({ tickets }: Auth0Context, secret: string | undefined): Ticket | undefined {
  return secret === undefined ? undefined : tickets.find('secret', secretKey(PROVIDER, secret));
}

/** How an attempt with a wrong code is written down. */
export const WRONG_CODE = 'wrong_code';

/**
 * Whether so many wrong codes were tried that another one has to be asked for (Auth0: passwordless connections; of other
 * codes that is inferred).
 */
export function isWornOut({ attempts }: Ticket): boolean {
  return attempts.filter(({ outcome }) => outcome === WRONG_CODE).length >= WRONG_CODE_LIMIT;
}

/** What the ticket's request asked for. */
export function requestOf(ticket: Ticket): TicketRequest {
  return ticket.request as unknown as TicketRequest;
}

/**
 * The user and the identity that a ticket is for; undefined when they are gone, or have another address now. A ticket is
 * for the identity: it goes with it when accounts are linked or unlinked.
 */
export function holderOf({ model }: Auth0Context, ticket: Ticket): Account | undefined {
  const account = accountOf(model, identityKey(requestOf(ticket).identity));
  return account && emailOf(account.user, account.identity) === ticket.email ? account : undefined;
}

/** The path of a link. The custom page for password resets brings the classic one with it (facts/auth0.md 1.5). */
function linkPath({ model }: Auth0Context, purpose: Purpose): string {
  if (purpose === 'email_verification') return '/u/email-verification';
  const { universal_login_experience, change_password } = tenantOf(model);
  return universal_login_experience === 'classic' || change_password?.enabled ? '/lo/reset' : '/u/reset-verify';
}

/** Where a link leads: to the origin that the client used, under the custom domain that it asked for. */
export function linkOrigin({ model }: Auth0Context, origin: string, headers: Issue['headers']): string {
  const domain = headers['auth0-custom-domain'];
  if (domain === undefined) return origin;
  if (!tenantOf(model).custom_domains.some((custom) => custom.domain === domain)) throw errors.unknownCustomDomain();
  const url = new URL(origin);
  url.hostname = domain;
  return url.origin;
}
