import { acceptCode, type CodeChallenge, challengePath, openChallenge } from '../../code-challenge.ts';
import { mailTicket } from '../../mailed-ticket.ts';
import type { Auth0Context, Auth0Operation } from '../../operation.ts';
import { codeChallengeForm, codeChallengeUnknown } from '../../pages/code-challenge.ts';
import { emailVerificationError, emailVerificationSuccess } from '../../pages/email-verification.ts';
import { verifyEmail } from '../../redemption.ts';
import { resultLocation } from '../../redirect.ts';
import { holderOf, requestOf } from '../../ticket.ts';
import { stateOf } from '../../transaction.ts';

type Operation = Auth0Operation<'universalLogin.emailChallenge'>;
type Call = Parameters<Operation>[1];

/** What the page says of a code that is no good, whatever the reason: who guesses shall not learn it. */
const INVALID = 'The code you entered is invalid';

export const emailChallenge: Operation = (context, call) => {
  const { body, query, origin } = call;
  const challenge = openChallenge(context, body?.state ?? query.state);
  if (!challenge) return { status: 400, body: codeChallengeUnknown(context) };
  if (body?.action === 'resend') return { status: 302, headers: { location: resend(context, challenge, call) } };
  const { ticket } = challenge;
  if (!ticket || !acceptCode(context, ticket, body?.code?.trim() ?? '')) {
    return { status: 400, body: codeChallengeForm(context, challenge, INVALID) };
  }

  // The code stands for the link: it opens the form, and the form redeems.
  if (ticket.purpose === 'password_reset') {
    return { status: 302, headers: { location: `/u/reset-password/change?state=${stateOf(ticket)}` } };
  }
  const outcome = verifyEmail(context, ticket, call);
  const location = resultLocation(context, ticket, outcome);
  if (location !== undefined) return { status: 302, headers: { location } };
  if (outcome.is === 'redeemed') return { status: 200, body: emailVerificationSuccess(context, ticket, origin) };
  return { status: 400, body: emailVerificationError(context, ticket, outcome) };
};

/** Mails another code, which voids the one before; where the page goes on is told even if nobody has the address. */
function resend(context: Auth0Context, { ticket, email }: CodeChallenge, { origin, headers }: Call): string {
  const holder = ticket && holderOf(context, ticket);
  if (!ticket || !holder) return challengePath(context, email, undefined);
  const { purpose } = ticket;
  const fresh = mailTicket(context, { purpose, ...holder, body: requestOf(ticket), origin, headers }).ticket;
  return challengePath(context, email, fresh);
}
