import { logRedemption } from '../../logs/ticket-events.ts';
import type { Auth0Operation } from '../../operation.ts';
import { emailVerificationError, emailVerificationForm } from '../../pages/email-verification.ts';
import { openLink } from '../../tickets/link.ts';
import { deadOutcome } from '../../tickets/redemption.ts';
import { errorPageLocation, resultLocation } from '../../tickets/redirect.ts';

export const emailVerificationPage: Auth0Operation<'universalLogin.emailVerificationPage'> = (context, call) => {
  const { ticket, open } = openLink(context, 'email_verification', call.query.ticket, call);
  if (ticket && open) return { status: 200, body: emailVerificationForm(context, ticket) };
  const outcome = deadOutcome(context, ticket);
  // The vendor's page sends itself even when the link is dead, so opening it counts as an attempt that failed.
  if (ticket && call.method === 'GET') logRedemption(context, call, ticket, outcome);
  const location = (ticket && resultLocation(context, ticket, outcome)) ?? errorPageLocation(context, outcome);
  if (location !== undefined) return { status: 302, headers: { location } };
  return { status: 400, body: emailVerificationError(context, ticket, outcome) };
};
