import { completeLogin, openLogin } from '../../login/login.ts';
import { logLogin } from '../../logs/login-events.ts';
import type { Auth0Context, Auth0Operation } from '../../operation.ts';
import { codeChallengeForm, codeChallengeUnknown } from '../../pages/code-challenge.ts';
import { acceptCode, type CodeChallenge, challengePath, openChallenge } from '../../tickets/code-challenge.ts';
import { mailTicket } from '../../tickets/mailed-ticket.ts';
import { verifyEmail } from '../../tickets/redemption.ts';
import { holderOf, requestOf } from '../../tickets/ticket.ts';
import { stateOf } from '../../tickets/transaction.ts';
import { recordLogin } from '../../users/password.ts';

type Operation = Auth0Operation<'universalLogin.emailChallenge'>;
type Call = Parameters<Operation>[1];

/** What the page says of a code that is no good, whatever the reason: who guesses shall not learn it. */
const INVALID = 'The code you entered is invalid';

export const emailChallenge: Operation = (context, call) => {
  const { body, query, headers, ip } = call;
  const challenge = openChallenge(context, body?.state ?? query.state);
  if (!challenge) return { status: 400, body: codeChallengeUnknown(context) };
  if (body?.action === 'resend') return { status: 302, headers: { location: resend(context, challenge, call) } };
  const refusal = { status: 400, body: codeChallengeForm(context, challenge, INVALID) } as const;
  const { ticket } = challenge;
  // A code that a login waits for is good in the browser of that login alone.
  const login = ticket?.purpose === 'email_verification' ? openLogin(context, challenge.login, headers) : undefined;
  if (!ticket || !acceptCode(context, ticket, body?.code?.trim() ?? '')) return refusal;

  // The code for a new password stands for its link: it opens the form, and the form redeems.
  if (!login) return { status: 302, headers: { location: `/u/reset-password/change?state=${stateOf(ticket)}` } };
  const outcome = verifyEmail(context, ticket, call);
  if (outcome.is !== 'redeemed') return refusal;
  const { connection } = requestOf(ticket).identity;
  logLogin(context, call, { connection, login: ticket.email ?? '', client_id: login.request.client_id });
  return completeLogin(context, login, recordLogin(context, outcome.user, ip), call);
};

/** Mails another code, which voids the one before; where the page goes on is told even if nobody has the address. */
function resend(
  context: Auth0Context,
  { ticket, email, login = '' }: CodeChallenge,
  { origin, headers }: Call,
): string {
  const holder = ticket && holderOf(context, ticket);
  if (!ticket || !holder) return challengePath(context, { email, ticket: undefined, login });
  const { purpose } = ticket;
  const fresh = mailTicket(context, { purpose, ...holder, body: requestOf(ticket), origin, headers }).ticket;
  return challengePath(context, { email, ticket: fresh, login });
}
