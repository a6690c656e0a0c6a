import { sameText } from '../../../../core/same-text.ts';
import { logInvalidResultUrl } from '../../logs/ticket-events.ts';
import { tenantOf } from '../../model.ts';
import type { Auth0Operation } from '../../operation.ts';
import { emailVerificationError, emailVerificationSuccess } from '../../pages/email-verification.ts';
import { oopsPage } from '../../pages/oops.ts';
import { openState } from '../../tickets/link.ts';
import { deadOutcome, verifyEmail } from '../../tickets/redemption.ts';
import { classicLocation, errorPageLocation, invalidResultUrl, resultLocation } from '../../tickets/redirect.ts';

export const emailVerification: Auth0Operation<'universalLogin.emailVerification'> = (context, call) => {
  const { query, body, origin } = call;
  const { ticket } = openState(context, 'email_verification', body?.state);
  if (!ticket || (query.ticket !== undefined && !sameText(ticket.secret, query.ticket))) {
    return { status: 400, body: emailVerificationError(context, undefined, deadOutcome(context, undefined)) };
  }
  const outcome = verifyEmail(context, ticket, call);
  const invalid = invalidResultUrl(context, ticket, outcome);
  if (invalid !== undefined) {
    logInvalidResultUrl(context, call, ticket, invalid);
    return { status: 400, body: oopsPage(invalid, ticket.id) };
  }
  const classic = tenantOf(context.model).universal_login_experience === 'classic';
  const wished = classic ? classicLocation(context, ticket, outcome, origin) : resultLocation(context, ticket, outcome);
  const location = wished ?? errorPageLocation(context, outcome);
  if (location !== undefined) return { status: 302, headers: { location } };
  if (outcome.is === 'redeemed') return { status: 200, body: emailVerificationSuccess(context, ticket, origin) };
  return { status: 400, body: emailVerificationError(context, ticket, outcome) };
};
