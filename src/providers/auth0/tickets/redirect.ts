import type { Ticket } from '../../../core/ticket.ts';
import { type Client, tenantOf } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import type { Outcome } from './redemption.ts';
import { requestOf } from './ticket.ts';

/** The sentences that a redirect carries (facts/auth0.md 3.2); the two flows share all but three. */
const USED = 'This URL can be used only once';
const EXPIRED = 'Access expired.';
const FLOW_MESSAGES = {
  password_reset: {
    redeemed: 'You can now login to the application with the new password.',
    orphaned: 'The operation cannot be completed. Please try again.',
    refused: 'The operation cannot be completed. Please try again.',
  },
  email_verification: {
    redeemed: 'Your email was verified. You can continue using the application.',
    orphaned: 'User account does not exist or verification code is invalid.',
    refused: 'Your email address could not be verified.',
  },
} as const;

/** The sentence for how a redemption ended. */
export function messageOf(purpose: Ticket['purpose'], outcome: Outcome): string {
  if (outcome.is === 'already_verified') return 'This account is already verified.';
  if (outcome.is === 'dead') return outcome.reason === 'expired' ? EXPIRED : USED;
  return FLOW_MESSAGES[purpose === 'password_reset' ? purpose : 'email_verification'][outcome.is];
}

/** Where the ticket's result_url sends the user now; undefined when the ticket has none that a browser can follow. */
export function resultLocation(context: Auth0Context, ticket: Ticket, outcome: Outcome): string | undefined {
  const location = wishedLocation(context, ticket, outcome);
  return location !== undefined && isWebAddress(location) ? location : undefined;
}

/**
 * What is wrong with the result_url of a ticket that was redeemed: the template of a mail can make one that is no address
 * (facts/auth0.md 3.2). Undefined when nothing is.
 */
export function invalidResultUrl(context: Auth0Context, ticket: Ticket, outcome: Outcome): string | undefined {
  const location = outcome.is === 'redeemed' ? wishedLocation(context, ticket, outcome) : undefined;
  return location === undefined || isWebAddress(location) ? undefined : `invalid result url: ${location}`;
}

/**
 * The tenant's own page for errors, if it has one, told why an address was not verified: without the full stop, as
 * recorded (facts/auth0.md 3.2).
 */
export function errorPageLocation({ model }: Auth0Context, outcome: Outcome): string | undefined {
  const { url = '' } = tenantOf(model).error_page ?? {};
  if (outcome.is === 'redeemed' || !isWebAddress(url)) return undefined;
  return withQuery(url, [['error_description', messageOf('email_verification', outcome).replace(/\.$/, '')]]);
}

function wishedLocation(context: Auth0Context, ticket: Ticket, outcome: Outcome): string | undefined {
  const { result_url } = requestOf(ticket);
  return result_url === undefined ? undefined : withQuery(result_url, outcomeQuery(context, ticket, outcome));
}

/** Whether a browser is sent there: it is never sent to `javascript:` or `data:`. */
export function isWebAddress(location: string): boolean {
  return /^https?:\/\//i.test(location) && URL.canParse(location);
}

/** Where the classic experience sends the user now: to the result_url, else to the default login route. */
export function classicLocation(
  context: Auth0Context,
  ticket: Ticket,
  outcome: Outcome,
  origin: string,
): string | undefined {
  const result = resultLocation(context, ticket, outcome);
  if (result !== undefined || outcome.is !== 'redeemed') return result;
  const route = loginRoute(context, ticket, origin);
  return route && withQuery(route, outcomeQuery(context, ticket, outcome));
}

/** The default login route as the end of a flow uses it: with the issuer, and the organization if there is one. */
export function loginRoute(context: Auth0Context, ticket: Ticket, origin: string): string | undefined {
  const request = requestOf(ticket);
  const organization = context.model.organizations.get(request.organization_id ?? '');
  const named: Query = organization
    ? [
        ['organization_id', organization.id],
        ['organization_name', organization.name],
      ]
    : [];
  const route = defaultRoute(context, request, origin);
  return route && withQuery(route, [['iss', `${origin}/`], ...named]);
}

/**
 * The default login route as it is set: the client's, else the tenant's; an empty one is none. A placeholder that
 * cannot be filled makes the client's route worth nothing (facts/auth0.md 3.3).
 */
export function defaultRoute(
  { model }: Auth0Context,
  { client_id = '', organization_id = '' }: { readonly client_id?: string; readonly organization_id?: string },
  origin: string,
): string | undefined {
  const tenant = tenantOf(model);
  const domain = tenant.custom_domains.find((custom) => custom.domain === new URL(origin).hostname);
  const filled = fill(model.clients.get(client_id)?.initiate_login_uri, {
    organization: model.organizations.get(organization_id)?.metadata,
    custom_domain: domain?.domain_metadata,
  });
  return filled || tenant.default_redirection_uri || undefined;
}

/** The client that the ticket names. */
export function clientOf({ model }: Auth0Context, ticket: Ticket): Client | undefined {
  const { client_id } = requestOf(ticket);
  return client_id === undefined ? undefined : model.clients.get(client_id);
}

type Query = readonly (readonly [name: string, value: string])[];

/** What the redirect tells, in the recorded order. A failure tells its message alone. */
function outcomeQuery({ model }: Auth0Context, ticket: Ticket, outcome: Outcome): Query {
  const failure: Query = [
    ['message', messageOf(ticket.purpose, outcome)],
    ['success', 'false'],
  ];
  if (outcome.is === 'already_verified') return [...failure, ['code', 'already-verified']];
  if (outcome.is !== 'redeemed') return failure;
  const { identity, includeEmailInRedirect = true } = requestOf(ticket);
  const connection = model.connections.find('name', identity.connection);
  return [
    ['supportSignUp', String(connection?.options.disable_signup !== true)],
    ['supportForgotPassword', 'true'],
    ...(includeEmailInRedirect && ticket.email !== null ? [['email', ticket.email] as const] : []),
    ['message', messageOf(ticket.purpose, outcome)],
    ['success', 'true'],
    ['code', 'success'],
  ];
}

/** Adds to the URL's own query, before its fragment; spaces become %20, as the vendor has them. */
export function withQuery(url: string, query: Query): string {
  const [, base = '', own = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(url) ?? [];
  if (query.length === 0) return asciiOf(url);
  const before = own.length > 1 ? `${own}&` : '?';
  return asciiOf(`${base}${before}${encoded(query)}${fragment}`);
}

/** Puts this into the URL's fragment, in the place of what is there. */
export function withFragment(url: string, query: Query): string {
  return asciiOf(`${url.replace(/#.*$/s, '')}#${encoded(query)}`);
}

function encoded(query: Query): string {
  return query
    .map(([name, value]) => [name, value].map((text) => encodeURIComponent(text.toWellFormed())).join('='))
    .join('&');
}

/** The URL as a header can carry it. Browsers read a percent-encoded host as the name it stands for. */
export function asciiOf(url: string): string {
  return url.toWellFormed().replaceAll(/[^\x21-\x7e]+/g, encodeURIComponent);
}

type Metadata = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

/** A route with `{organization.metadata.public_x}` and its like filled in; undefined when one has no public value. */
function fill(route: string | undefined, metadata: Metadata): string | undefined {
  let complete = true;
  const filled = route?.replaceAll(/\{(\w+)\.metadata\.(\w+)\}/g, (_, owner: string, name: string) => {
    const value = name.startsWith('public_') ? metadata[owner]?.[name] : undefined;
    complete &&= value !== undefined;
    return encodeURIComponent(value ?? '');
  });
  return complete ? filled : undefined;
}
