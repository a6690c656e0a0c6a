import { recordAttempt, redeemTicket, statusOf, type Ticket } from '../../../core/ticket.ts';
import { newId } from '../id.ts';
import type { SelfServiceProfile } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import { enableConnection } from '../organizations/organization.ts';
import type { components } from '../schema.ts';
import { DEFAULT_CONNECTION } from '../tenant/connection.ts';

/** What an SSO ticket remembers of the request that issued it. */
type SsoTicketRequest = components['schemas']['SsoTicketRequest'] & { readonly profile_id: string };

/** What the holder of an open ticket is asked. */
export interface SsoSetup {
  readonly ticket: Ticket;
  readonly profile: SelfServiceProfile;
  /** The strategies to choose from; none when no connection is created. */
  readonly strategies: readonly string[];
}

/** What every profile allows that names nothing else. */
const STRATEGIES: readonly components['schemas']['SelfServiceProfileStrategy'][] = [
  'oidc',
  'samlp',
  'waad',
  'google-apps',
  'adfs',
  'okta',
  'auth0-samlp',
  'okta-samlp',
  'keycloak-samlp',
  'pingfederate',
];

/** The setup that a ticket opens; undefined for one that is not open, or whose profile is gone. */
export function openSetup({ model, clock }: Auth0Context, ticket: Ticket | undefined): SsoSetup | undefined {
  if (!ticket || statusOf(ticket, clock.now()) !== 'open') return undefined;
  const { profile_id, connection_config } = requestOf(ticket);
  const profile = model.selfServiceProfiles.get(profile_id);
  if (!profile) return undefined;
  return { ticket, profile, strategies: connection_config ? (profile.allowed_strategies ?? STRATEGIES) : [] };
}

/** Creates the connection that the ticket configures, if it does, and spends the ticket; or says why not. */
export function finishSetup(context: Auth0Context, setup: SsoSetup, strategy = ''): string | undefined {
  const { tickets, clock, model } = context;
  const { ticket, strategies } = setup;
  const refuse = (outcome: string, text: string) => {
    recordAttempt(tickets, ticket, outcome, clock.now());
    return text;
  };
  const { connection_config } = requestOf(ticket);
  if (connection_config) {
    if (!strategies.includes(strategy)) return refuse('strategy_missing', 'Choose an identity provider.');
    if (model.connections.find('name', connection_config.name)) {
      return refuse('connection_exists', 'A connection with this name already exists.');
    }
    createConnection(context, connection_config, strategy, requestOf(ticket));
  }
  redeemTicket(tickets, ticket, clock.now());
  return undefined;
}

/** Creates a connection, and lets the clients and the organizations have it that still exist. */
function createConnection(
  { model, random }: Auth0Context,
  config: components['schemas']['SsoTicketConnectionConfig'],
  strategy: string,
  { enabled_clients = [], enabled_organizations = [] }: SsoTicketRequest,
): void {
  const { id } = model.connections.put({
    ...DEFAULT_CONNECTION,
    ...config,
    id: newId(random, 'con'),
    strategy,
    options: { ...config.options },
    enabled_clients: [...new Set(enabled_clients)].filter((client) => model.clients.get(client)),
    realms: [config.name],
  });
  for (const { organization_id, ...settings } of enabled_organizations) {
    if (model.organizations.get(organization_id)) {
      enableConnection(model, organization_id, { ...settings, connection_id: id });
    }
  }
}

function requestOf(ticket: Ticket): SsoTicketRequest {
  return ticket.request as unknown as SsoTicketRequest;
}
