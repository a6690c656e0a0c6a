import { withoutAbsent } from '../../../core/absent.ts';
import type { Ticket } from '../../../core/ticket.ts';
import type { Call, Caller } from '../../../server/provider.ts';
import { tenantName } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import type { Outcome } from '../tickets/redemption.ts';
import { messageOf } from '../tickets/redirect.ts';
import { holderOf, requestOf } from '../tickets/ticket.ts';
import { type Cause, type LogSubject, MASKED, recordLogEvent } from './log-events.ts';

/** The ticket endpoints, and what the log calls their operations. */
const OPERATIONS = {
  'password-change': 'Create a password change ticket',
  'email-verification': 'Create an email verification ticket',
} as const;

/** Logs that the Management API was called to issue a ticket; the form of the details is inferred. */
export function logTicketCall(
  context: Auth0Context,
  call: Call,
  endpoint: keyof typeof OPERATIONS,
  answer: object,
): void {
  const { method, ip, headers, query, body, caller } = call;
  const request = withoutAbsent({
    method: method.toLowerCase(),
    path: `/api/v2/tickets/${endpoint}`,
    query,
    userAgent: headers['user-agent'],
    body,
    channel: 'api',
    ip,
  });
  recordLogEvent(context, call, {
    type: 'sapi',
    description: OPERATIONS[endpoint],
    about: { client_id: caller?.clientId, user_id: actingUser(caller) },
    details: { request, response: { statusCode: 201, body: answer } },
  });
}

/** Logs that a password ticket was issued: suites read the link from `details.resetUrl`. */
export function logPasswordRequest(context: Auth0Context, cause: Cause, ticket: Ticket): void {
  recordLogEvent(context, cause, {
    type: 'scpr',
    description: '',
    about: subjectOf(context, ticket),
    details: {
      // The vendor writes this lifetime as text, that of a verification link as a number.
      body: linkQuery(context, ticket, { ttl_sec: String(lifetime(ticket)), verify: true }),
      resetUrl: ticket.url,
    },
  });
}

/** Logs that nobody has the address that a new password was asked for; the answer does not tell. */
export function logUnknownPasswordRequest(
  context: Auth0Context,
  cause: Cause,
  {
    connection,
    email,
    client_id,
  }: { readonly connection: string; readonly email: string; readonly client_id?: string | undefined },
): void {
  const description = 'User does not exist.';
  const details = { body: withoutAbsent({ connection, email, client_id }), error: { message: description } };
  const about = { connection, client_id, user_name: email };
  recordLogEvent(context, cause, { type: 'fcpr', description, about, details });
}

/** Logs that a job sent a verification link: suites read it from `details.body.verificationUrl`. */
export function logVerificationRequest(context: Auth0Context, cause: Cause, ticket: Ticket, jobId: string): void {
  const { identity } = requestOf(ticket);
  const body = linkQuery(context, ticket, {
    user_id: ticket.userId,
    idp_user_id: identity.user_id,
    job_id: jobId,
    provider: identity.provider,
    template: { type: ticket.code === null ? 'verify_email' : 'verify_email_by_code' },
    to: ticket.email,
    ttl_sec: lifetime(ticket),
    verificationUrl: ticket.url,
  });
  const about = subjectOf(context, ticket);
  recordLogEvent(context, cause, { type: 'svr', description: '', about, details: { body } });
}

const REDEMPTIONS = {
  password_reset: { title: 'Change password', done: 'scp', failed: 'fcp' },
  email_verification: { title: 'Verify email', done: 'sv', failed: 'fv' },
} as const;

/** Logs how an attempt to redeem a ticket ended. */
export function logRedemption(context: Auth0Context, cause: Cause, ticket: Ticket, outcome: Outcome): void {
  const description = outcome.is === 'refused' ? outcome.refusal.message : messageOf(ticket.purpose, outcome);
  record(context, cause, ticket, outcome.is === 'redeemed', description);
}

/** Logs that an address is verified, but its user can be sent nowhere. */
export function logInvalidResultUrl(context: Auth0Context, cause: Cause, ticket: Ticket, reason: string): void {
  record(context, cause, ticket, false, reason);
}

function record(context: Auth0Context, cause: Cause, ticket: Ticket, redeemed: boolean, description: string): void {
  const reset = ticket.purpose === 'password_reset';
  const { title, done, failed } = REDEMPTIONS[reset ? 'password_reset' : 'email_verification'];
  const request = reset ? passwordForm(context, ticket) : verificationForm(context, ticket);
  // A password that was not changed is told of without a title and an address (the vendor's schema of its log).
  const titled = reset && !redeemed ? {} : { title, email: ticket.email };
  recordLogEvent(context, cause, {
    type: redeemed ? done : failed,
    description,
    about: subjectOf(context, ticket),
    details: { ...titled, ...request, ...(!redeemed && { description }) },
  });
}

/** The form for a new password, and what its link carries inside. */
function passwordForm(context: Auth0Context, ticket: Ticket): object {
  const body = { ticket: ticket.secret, newPassword: MASKED, confirmNewPassword: MASKED };
  return { body, query: linkQuery(context, ticket, { user_id: ticket.userId }) };
}

/** The form of a verification, and what its link carries inside: here the vendor leaves nothing out. */
function verificationForm(context: Auth0Context, ticket: Ticket): object {
  const body = { tenant: tenantName(context.model), ticket: ticket.secret };
  const idp_user_id = requestOf(ticket).identity.user_id;
  const query = {
    client_id: '',
    resultUrl: '',
    ...linkQuery(context, ticket, { user_id: ticket.userId, idp_user_id }),
  };
  return { body, query };
}

/** Who a ticket is for, as events name him: the user who has the identity now, or had it when the ticket was issued. */
function subjectOf(context: Auth0Context, ticket: Ticket): LogSubject {
  const { identity, client_id } = requestOf(ticket);
  return {
    connection: identity.connection,
    client_id,
    user_id: holderOf(context, ticket)?.user.id ?? ticket.userId ?? undefined,
    user_name: ticket.email ?? undefined,
  };
}

/** What the vendor's links carry inside; events repeat it, and tell more. */
function linkQuery(context: Auth0Context, ticket: Ticket, more: object): object {
  const { identity, client_id, result_url, includeEmailInRedirect = true, mark_email_as_verified } = requestOf(ticket);
  return withoutAbsent({
    client_id,
    connection: identity.connection,
    email: ticket.email,
    includeEmailInRedirect,
    markEmailAsVerified: mark_email_as_verified,
    resultUrl: result_url,
    tenant: tenantName(context.model),
    ...more,
  });
}

/** In seconds. */
function lifetime({ issuedAt, expiresAt }: Ticket): number {
  return (expiresAt - issuedAt) / 1000;
}

/** The user who calls the API; the vendor leaves it empty for a program that calls on its own behalf. */
function actingUser(caller: Caller | undefined): string {
  const { subject } = caller ?? {};
  return !subject || subject.endsWith('@clients') ? '' : subject;
}
