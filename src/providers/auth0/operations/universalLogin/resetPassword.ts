import { recordAttempt } from '../../../../core/ticket.ts';
import type { Auth0Operation } from '../../operation.ts';
import { resetPasswordError, resetPasswordForm, resetPasswordSuccess } from '../../pages/reset-password.ts';
import { openState } from '../../tickets/link.ts';
import { resetPassword as redeem } from '../../tickets/redemption.ts';

export const resetPassword: Auth0Operation<'universalLogin.resetPassword'> = (context, call) => {
  const { query, body, origin } = call;
  const { 'password-reset': password = '', 're-enter-password': again = '', state = query.state } = body ?? {};
  const { ticket, open } = openState(context, 'password_reset', state);
  if (!ticket) return { status: 400, body: resetPasswordError(context, undefined) };

  const errors = open ? fieldErrors(password, again) : undefined;
  if (errors) {
    recordAttempt(context.tickets, ticket, errors.outcome, context.clock.now());
    return { status: 400, body: resetPasswordForm(context, ticket, errors) };
  }
  const outcome = redeem(context, ticket, password, call);
  if (outcome.is === 'redeemed') return { status: 200, body: resetPasswordSuccess(context, outcome.ticket, origin) };
  if (outcome.is !== 'refused') return { status: 400, body: resetPasswordError(context, ticket) };
  return { status: 400, body: resetPasswordForm(context, ticket, { password: outcome.refusal.message }) };
};

/** What the form says before the policy is asked (facts/auth0.md 3.5). */
function fieldErrors(password: string, again: string) {
  const missing = {
    password: password === '' ? 'Enter a new password.' : undefined,
    confirmation: again === '' ? 'New password confirmation is missing' : undefined,
  };
  if (password === '' || again === '') return { outcome: 'password_missing', ...missing };
  if (password !== again) return { outcome: 'password_mismatch', confirmation: "Passwords don't match" };
  return undefined;
}
