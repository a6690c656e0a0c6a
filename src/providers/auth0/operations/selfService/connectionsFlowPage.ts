import type { Auth0Operation } from '../../operation.ts';
import { ssoSetupError, ssoSetupForm } from '../../pages/sso-setup.ts';
import { openSetup } from '../../setup/sso-setup.ts';
import { openLink } from '../../tickets/link.ts';

export const connectionsFlowPage: Auth0Operation<'selfService.connectionsFlowPage'> = (context, call) => {
  const { ticket } = openLink(context, 'sso_setup', call.query.ticket, call);
  const setup = openSetup(context, ticket);
  if (!setup) return { status: 400, body: ssoSetupError(context, ticket) };
  return { status: 200, body: ssoSetupForm(context, setup) };
};
