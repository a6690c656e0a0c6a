import { withoutAbsent } from '../../core/absent.ts';
import { DIGITS, randomString } from '../../core/random.ts';
import { issueTicket, type Purpose, secretKey, type Ticket } from '../../core/ticket.ts';
import * as errors from './errors.ts';
import { PROVIDER, tenantOf } from './model.ts';
import type { Auth0Context } from './operation.ts';
import type { components } from './schema.ts';
import { emailOf, type Identity, identityKey, type User } from './user.ts';

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
export interface Issue {
  readonly purpose: keyof typeof PURPOSE_WORDS;
  readonly user: User;
  readonly identity: Identity;
  readonly body: TicketBody;
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** How many letters and digits the secret of a link has. */
export const SECRET_LENGTH = 32;
const CODE_LENGTH = 6;
/** The lifetime of a link whose ttl_sec is 0 or absent: five days, in seconds. */
export const DEFAULT_TTL_SEC = 432_000;
/** That of a code, in seconds (inferred). */
const DEFAULT_CODE_TTL_SEC = 300;

const PURPOSE_WORDS = { password_reset: 'password', email_verification: 'verification' } as const;

/** Issues a ticket with its link, and tells the user of the emulator. */
export function issueLink(context: Auth0Context, issue: Issue): Ticket {
  const { purpose, origin, headers } = issue;
  const secret = randomString(context.random, SECRET_LENGTH);
  const url = `${linkOrigin(context, origin, headers)}${linkPath(context, purpose)}?ticket=${secret}#`;
  return record(context, issue, { secret, url, code: null }, DEFAULT_TTL_SEC);
}

/** Issues a ticket with a code of six digits, and tells the user of the emulator. */
export function issueCode(context: Auth0Context, issue: Issue): Ticket {
  const secret = randomString(context.random, SECRET_LENGTH);
  const code = randomString(context.random, CODE_LENGTH, DIGITS);
  return record(context, issue, { secret, url: null, code }, DEFAULT_CODE_TTL_SEC);
}

/** The address that a ticket is for; refuses an identity without one. */
function addressOf({ user, identity }: Issue): string {
  const email = emailOf(user, identity);
  if (email === undefined) throw errors.noEmail();
  return email;
}

type Key = Pick<Ticket, 'secret' | 'url' | 'code'>;

function record(context: Auth0Context, issue: Issue, key: Key, defaultTtl: number): Ticket {
  const { purpose, user, identity, body } = issue;
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
  const ticket = issueTicket(context, {
    provider: PROVIDER,
    purpose,
    userId: user.id,
    email: addressOf(issue),
    phone: null,
    ...key,
    lifetime: (ttl_sec || defaultTtl) * 1000,
    request: { ...request },
  });
  const kind = key.url === null ? 'code' : 'link';
  context.log.info(`auth0 ${PURPOSE_WORDS[purpose]} ${kind} for ${ticket.email}: ${key.url ?? key.code}`);
  return ticket;
}

/** The ticket that a link or form names by its secret. */
export function findTicket({ tickets }: Auth0Context, secret: string | undefined): Ticket | undefined {
  return secret === undefined ? undefined : tickets.find('secret', secretKey(PROVIDER, secret));
}

/** What the ticket's request asked for. */
export function requestOf(ticket: Ticket): TicketRequest {
  return ticket.request as unknown as TicketRequest;
}

/**
 * The user and the identity that a ticket is for; undefined when they are gone, or have another address now. A ticket is
 * for the identity: it goes with it when accounts are linked or unlinked.
 */
export function holderOf({ model }: Auth0Context, ticket: Ticket): { user: User; identity: Identity } | undefined {
  const wanted = requestOf(ticket).identity;
  const user = model.users.find('identity', identityKey(wanted));
  const identity = user?.identities.find((it) => identityKey(it) === identityKey(wanted));
  if (!user || !identity || emailOf(user, identity) !== ticket.email) return undefined;
  return { user, identity };
}

/** The path of a link. The custom page for password resets brings the classic one with it (facts/auth0.md 1.5). */
function linkPath({ model }: Auth0Context, purpose: Purpose): string {
  if (purpose === 'email_verification') return '/u/email-verification';
  const { universal_login_experience, change_password } = tenantOf(model);
  return universal_login_experience === 'classic' || change_password.enabled ? '/lo/reset' : '/u/reset-verify';
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
