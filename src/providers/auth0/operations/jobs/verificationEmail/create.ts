import * as errors from '../../../errors.ts';
import { logVerificationRequest } from '../../../logs/ticket-events.ts';
import type { Auth0Operation } from '../../../operation.ts';
import { DATABASE } from '../../../strategy.ts';
import { addJob, renderJob } from '../../../tickets/job.ts';
import { mailTicket } from '../../../tickets/mailed-ticket.ts';
import { namedIdentity, refuseUnknownParties } from '../../../tickets/ticket-body.ts';
import { emailOf, isVerified } from '../../../users/user.ts';

/** The mail is sent at once; what is answered is the job as the vendor shows it then, not yet begun. */
export const create: Auth0Operation<'jobs.verificationEmail.create'> = (context, call) => {
  const { body, origin, headers } = call;
  const user = context.model.users.get(body.user_id);
  if (!user) throw errors.userNotFound();
  const identity = body.identity ? namedIdentity(context, user, body.identity) : user.identities[0];
  if (identity.provider !== DATABASE && !body.identity) throw errors.notADatabaseConnection();
  if (emailOf(user, identity) === undefined) throw errors.userWithoutEmail();
  refuseUnknownParties(context, body, user);

  // Nothing is sent to an address that is verified already: the job fails (facts/auth0.md 4.3).
  const mailed = isVerified(user, identity)
    ? undefined
    : mailTicket(context, { purpose: 'email_verification', user, identity, body, origin, headers });
  const job = addJob(context, { type: 'verification_email', status: mailed?.message ? 'completed' : 'failed' });
  if (mailed) logVerificationRequest(context, call, mailed.ticket, job.id);
  return { status: 201, body: renderJob(job, 'pending') };
};
