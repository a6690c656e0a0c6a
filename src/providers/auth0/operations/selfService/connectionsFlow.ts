import { redeemTicket } from '../../../../core/ticket.ts';
import type { Auth0Operation } from '../../operation.ts';
import { ssoSetupError, ssoSetupForm, ssoSetupSuccess } from '../../pages/sso-setup.ts';
import { finishSetup, openSetup } from '../../setup/sso-setup.ts';
import { openState } from '../../tickets/link.ts';

export const connectionsFlow: Auth0Operation<'selfService.connectionsFlow'> = (context, { body }) => {
  const { ticket, open } = openState(context, 'sso_setup', body?.state);
  // Writes down why a dead ticket was of no use.
  if (ticket && !open) redeemTicket(context.tickets, ticket, context.clock.now());
  const setup = openSetup(context, ticket);
  if (!setup) return { status: 400, body: ssoSetupError(context, ticket) };
  const refusal = finishSetup(context, setup, body?.strategy);
  if (refusal !== undefined) return { status: 400, body: ssoSetupForm(context, setup, refusal) };
  return { status: 200, body: ssoSetupSuccess(context, setup) };
};
