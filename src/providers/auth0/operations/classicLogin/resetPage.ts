import type { Auth0Operation } from '../../operation.ts';
import { classicForm, classicNotice } from '../../pages/classic.ts';
import { openLink } from '../../tickets/link.ts';
import { deadOutcome } from '../../tickets/redemption.ts';
import { messageOf, resultLocation } from '../../tickets/redirect.ts';

export const resetPage: Auth0Operation<'classicLogin.resetPage'> = (context, call) => {
  const { ticket, open } = openLink(context, 'password_reset', call.query.ticket, call);
  if (ticket && open) return { status: 200, body: classicForm(context, ticket) };
  const outcome = deadOutcome(context, ticket);
  const location = ticket && resultLocation(context, ticket, outcome);
  if (location !== undefined) return { status: 302, headers: { location } };
  return { status: 400, body: classicNotice(context, ticket, messageOf('password_reset', outcome)) };
};
