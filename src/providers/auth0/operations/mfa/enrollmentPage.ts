import type { Auth0Operation } from '../../operation.ts';
import { enrollmentError, enrollmentForm } from '../../pages/mfa-enrollment.ts';
import { refuseEnrollment } from '../../setup/enrollment.ts';
import { openLink } from '../../tickets/link.ts';

export const enrollmentPage: Auth0Operation<'mfa.enrollmentPage'> = (context, call) => {
  const { ticket } = openLink(context, 'mfa_enrollment', call.query.ticket, call);
  const refusal = refuseEnrollment(context, ticket);
  if (ticket && !refusal) return { status: 200, body: enrollmentForm(context, ticket) };
  return { status: 400, body: enrollmentError(context, ticket, refusal) };
};
