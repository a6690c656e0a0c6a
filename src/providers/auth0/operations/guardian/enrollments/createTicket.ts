import * as errors from '../../../errors.ts';
import { sendEmail } from '../../../mail/email.ts';
import type { Auth0Operation } from '../../../operation.ts';
import { issueLink, linkOrigin } from '../../../tickets/ticket.ts';

/** Five days (Auth0: Create Custom Enrollment Tickets). */
const LIFETIME_SECONDS = 432_000;

export const createTicket: Auth0Operation<'guardian.enrollments.createTicket'> = (context, call) => {
  const { user_id, send_mail = false, ...wanted } = call.body;
  const user = context.model.users.get(user_id);
  if (!user) throw errors.userNotFound();
  const email = wanted.email ?? user.profile.email ?? null;
  if (send_mail && email === null) throw errors.noEmail();

  const origin = linkOrigin(context, call.origin, call.headers);
  const draft = {
    purpose: 'mfa_enrollment',
    userId: user.id,
    email,
    lifetime: LIFETIME_SECONDS * 1000,
    request: wanted,
  } as const;
  const ticket = issueLink(context, draft, (secret) => `${origin}/mfa/enrollment?ticket=${secret}`);
  if (send_mail) sendEmail(context, 'enrollment_email', ticket, { user });
  return { status: 200, body: { ticket_id: ticket.secret, ticket_url: ticket.url } };
};
