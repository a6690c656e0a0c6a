import type { Auth0Operation } from '../../operation.ts';
import { enrollmentError, enrollmentSuccess } from '../../pages/mfa-enrollment.ts';
import { enrollUser } from '../../setup/enrollment.ts';
import { openState } from '../../tickets/link.ts';

export const enroll: Auth0Operation<'mfa.enroll'> = (context, { body }) => {
  const { ticket } = openState(context, 'mfa_enrollment', body?.state);
  const refusal = ticket ? enrollUser(context, ticket) : 'invalid_ticket';
  if (ticket && !refusal) return { status: 200, body: enrollmentSuccess(context, ticket) };
  return { status: 400, body: enrollmentError(context, ticket, refusal) };
};
