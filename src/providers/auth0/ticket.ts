import { randomString } from '../../core/random.ts';
import { issueTicket, type Purpose, secretKey, type Ticket, type TicketDraft } from '../../core/ticket.ts';
import * as errors from './errors.ts';
import { PROVIDER, tenantOf } from './model.ts';
import type { Auth0Context } from './operation.ts';
import type { components } from './schema.ts';
import { emailOf, type Identity, type User } from './user.ts';
import { withoutAbsent } from './wire.ts';

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

/** What the callers of both ticket endpoints have found out before they issue. */
export interface Issue {
  readonly purpose: 'password_reset' | 'email_verification';
  readonly user: User;
  readonly identity: Identity;
  readonly body: TicketBody;
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
}

const SECRET_LENGTH = 32;
/** The lifetime of a ticket whose ttl_sec is 0 or absent: five days, in seconds. */
const DEFAULT_TTL_SEC = 432_000;

const PURPOSE_WORDS = {
  password_reset: 'password',
  email_verification: 'verification',
  invitation: 'invitation',
} as const;

/** A ticket that goes out as a link. Its lifetime is in milliseconds. */
export interface LinkDraft extends Pick<TicketDraft, 'userId' | 'request' | 'lifetime'> {
  readonly purpose: keyof typeof PURPOSE_WORDS;
  readonly email: string;
  /** The link that carries the secret. */
  readonly linkTo: (secret: string) => string;
}

/** Issues a ticket with its link, and tells the user of the emulator. */
export function issueLink(context: Auth0Context, { linkTo, ...draft }: LinkDraft): Ticket {
  const secret = randomString(context.random, SECRET_LENGTH);
  const url = linkTo(secret);
  const ticket = issueTicket(context, { provider: PROVIDER, phone: null, code: null, ...draft, secret, url });
  context.log.info(`auth0 ${PURPOSE_WORDS[draft.purpose]} link for ${draft.email}: ${url}`);
  return ticket;
}

/** Issues what both ticket endpoints issue: a link to a page of the tenant, for one identity of a user. */
export function issue(context: Auth0Context, { purpose, user, identity, body, origin, headers }: Issue): Ticket {
  const email = emailOf(user, identity);
  if (email === undefined) throw errors.noEmail();
  const { ttl_sec, result_url, client_id, organization_id, includeEmailInRedirect, mark_email_as_verified } = body;
  const base = `${linkOrigin(context, origin, headers)}${linkPath(context, purpose)}`;
  const { provider, user_id, connection } = identity;
  const request: TicketRequest = withoutAbsent({
    identity: { provider, user_id, connection },
    result_url,
    client_id,
    organization_id,
    includeEmailInRedirect,
    mark_email_as_verified,
  });
  return issueLink(context, {
    purpose,
    userId: user.id,
    email,
    linkTo: (secret) => `${base}?ticket=${secret}#`,
    lifetime: (ttl_sec || DEFAULT_TTL_SEC) * 1000,
    request: { ...request },
  });
}

/** The ticket that a link or form names by its secret. */
export function findTicket({ tickets }: Auth0Context, secret: string | undefined): Ticket | undefined {
  return secret === undefined ? undefined : tickets.find('secret', secretKey(PROVIDER, secret));
}

/** What the ticket's request asked for. */
export function requestOf(ticket: Ticket): TicketRequest {
  return ticket.request as unknown as TicketRequest;
}

/** The user and the identity that a ticket is for; undefined when they are gone, or have another address now. */
export function holderOf({ model }: Auth0Context, ticket: Ticket): { user: User; identity: Identity } | undefined {
  const user = model.users.get(ticket.userId ?? '');
  const wanted = requestOf(ticket).identity;
  const identity = user?.identities.find((it) => it.provider === wanted.provider && it.user_id === wanted.user_id);
  if (!user || !identity || emailOf(user, identity) !== ticket.email) return undefined;
  return { user, identity };
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
