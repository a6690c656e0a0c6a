import { randomString } from '../../../../../core/random.ts';
import { issueTicket } from '../../../../../core/ticket.ts';
import { sendEmail } from '../../../email.ts';
import * as errors from '../../../errors.ts';
import { PROVIDER } from '../../../model.ts';
import type { Auth0Operation } from '../../../operation.ts';
import { linkOrigin, SECRET_LENGTH } from '../../../ticket.ts';

/** Five days (Auth0: Create Custom Enrollment Tickets). */
const LIFETIME_SECONDS = 432_000;

export const createTicket: Auth0Operation<'guardian.enrollments.createTicket'> = (context, call) => {
  const { user_id, send_mail = false, ...wanted } = call.body;
  const user = context.model.users.get(user_id);
  if (!user) throw errors.unknownUser();
  const email = wanted.email ?? user.profile.email ?? null;
  if (send_mail && email === null) throw errors.noEmail();

  const secret = randomString(context.random, SECRET_LENGTH);
  const url = `${linkOrigin(context, call.origin, call.headers)}/mfa/enrollment?ticket=${secret}`;
  const ticket = issueTicket(context, {
    provider: PROVIDER,
    purpose: 'mfa_enrollment',
    userId: user.id,
    email,
    phone: null,
    secret,
    url,
    code: null,
    lifetime: LIFETIME_SECONDS * 1000,
    request: wanted,
  });
  context.log.info(`auth0 MFA enrollment link for ${email ?? user.id}: ${url}`);
  if (send_mail) sendEmail(context, 'enrollment_email', ticket, { user });
  return { status: 200, body: { ticket_id: secret, ticket_url: url } };
};
