import type { Message } from '../../../core/message.ts';
import { supersedeOthers, type Ticket } from '../../../core/ticket.ts';
import { type EmailName, linkSettings, sendEmail } from '../mail/email.ts';
import type { Auth0Context } from '../operation.ts';
import { type Issue, issueUserCode, issueUserLink, type TicketBody } from './ticket.ts';

/** Whom a mail with a ticket goes to, and what the request for it named. */
export type MailedIssue = Omit<Issue, 'body'> & { readonly body: Pick<TicketBody, 'client_id' | 'organization_id'> };

/** A ticket, and the mail that carries it; without one where the tenant lets none be sent. */
export interface MailedTicket {
  readonly ticket: Ticket;
  readonly message: Message | undefined;
}

type MailedPurpose = Issue['purpose'];

/** The template of each purpose: for links, and for codes. */
const TEMPLATES: Readonly<Record<MailedPurpose, Readonly<Record<'link' | 'code', EmailName>>>> = {
  password_reset: { link: 'reset_email', code: 'reset_email_by_code' },
  email_verification: { link: 'verify_email', code: 'verify_email_by_code' },
};

/**
 * Issues a ticket and mails it to its user, as the vendor does when it is asked to send: with a link, or with a code
 * where the connection verifies addresses so. The tenant's template says how long it lives and where it leads.
 */
export function mailTicket(context: Auth0Context, issue: MailedIssue): MailedTicket {
  const { model, tickets, clock } = context;
  const { purpose, user, identity, body } = issue;
  const way = sendsCodes(context, identity.connection) ? 'code' : 'link';
  const template = TEMPLATES[purpose][way];
  const about = {
    user,
    connection: identity.connection,
    client: body.client_id === undefined ? undefined : model.clients.get(body.client_id),
    organization: body.organization_id === undefined ? undefined : model.organizations.get(body.organization_id),
  };
  const settled = { ...issue, body: { ...body, ...linkSettings(context, template, about) } };
  const ticket = way === 'code' ? issueUserCode(context, settled) : issueUserLink(context, settled);
  // Of codes too the newest alone is good: there is one place to enter them.
  if (purpose === 'password_reset' || way === 'code') supersedeOthers(tickets, ticket, clock.now());
  return { ticket, message: sendEmail(context, template, ticket, about) };
}

/** Whether users of this connection prove their address with a code instead of a link. */
export function sendsCodes({ model }: Auth0Context, connection: string): boolean {
  return model.connections.find('name', connection)?.options.attributes?.email?.verification_method === 'otp';
}
