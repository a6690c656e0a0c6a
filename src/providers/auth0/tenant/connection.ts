import { withoutAbsent } from '../../../core/absent.ts';
import * as errors from '../errors.ts';
import type { Auth0Model, Connection, ConnectionOptions } from '../model.ts';
import type { components } from '../schema.ts';
import { pickFields } from '../search/search.ts';
import { DATABASE } from '../strategy.ts';

type WireConnection = components['schemas']['Connection'];

/** What the vendor sets on a new database: the first two before the options that are given, the others after them. */
const FIRST_OPTIONS = { mfa: { active: true, return_enroll_settings: true }, passwordPolicy: 'good' } as const;
const LAST_OPTIONS = {
  strategy_version: 2,
  authentication_methods: { password: { enabled: true, api_behavior: 'required' }, passkey: { enabled: false } },
  passkey_options: { challenge_ui: 'both', progressive_enrollment_enabled: true, local_enrollment_enabled: true },
  brute_force_protection: true,
};

/** What a new connection of any strategy begins with. */
export const DEFAULT_CONNECTION = {
  is_domain_connection: false,
  authentication: { active: true },
  connected_accounts: { active: false },
} as const;

/** These are shown whatever fields are asked for. */
const ALWAYS_SHOWN = 'id,is_domain_connection,authentication,connected_accounts';

/** The options of a new connection. */
export function firstOptions(strategy: string, given: ConnectionOptions = {}): ConnectionOptions {
  refuseContradictions(given);
  return strategy === DATABASE ? { ...FIRST_OPTIONS, ...given, ...LAST_OPTIONS, ...given } : given;
}

/** The options that replace those of a connection; nothing is left of the old ones. */
export function newOptions(strategy: string, given: ConnectionOptions): ConnectionOptions {
  refuseContradictions(given);
  return strategy === DATABASE ? { ...given, brute_force_protection: given.brute_force_protection ?? true } : given;
}

/** The realms of a connection: those given, else its name. Refuses one that another connection has. */
export function realmsOf(model: Auth0Model, name: string, given: readonly string[] | undefined): Connection['realms'] {
  const realms = given?.length ? given : [name];
  for (const other of model.connections.values()) {
    if (other.name !== name && other.realms.some((realm) => realms.includes(realm))) throw errors.realmTaken();
  }
  return realms;
}

/** The connection as the Management API shows it, in the recorded order of keys. */
export function renderConnection(connection: Connection): WireConnection {
  const { id, options, strategy, name, display_name, is_domain_connection, show_as_button, ...more } = connection;
  const { authentication, connected_accounts, enabled_clients, realms, metadata } = more;
  return withoutAbsent<WireConnection>({
    id,
    options,
    strategy,
    name,
    display_name,
    is_domain_connection,
    show_as_button,
    authentication,
    connected_accounts,
    enabled_clients: [...enabled_clients],
    realms: [...realms],
    metadata,
  });
}

/** The connection as a list shows it, which has the clients last. */
export function renderListed(connection: Connection): WireConnection {
  const { enabled_clients, ...rest } = renderConnection(connection);
  return { ...rest, ...(enabled_clients && { enabled_clients }) };
}

/** A rendered connection with some of its fields alone, or without them. */
export function pickConnectionFields(
  connection: WireConnection,
  { fields, include_fields = true }: { readonly fields?: string; readonly include_fields?: boolean },
): WireConnection {
  const named = fields && include_fields ? `${ALWAYS_SHOWN},${fields}` : fields;
  return pickFields(connection, named, include_fields);
}

/** Refuses options that exclude each other. That usernames are among them is inferred. */
function refuseContradictions({ attributes, validation, requires_username }: ConnectionOptions): void {
  if (!attributes) return;
  const contradiction = validation ? 'validation' : requires_username === undefined ? undefined : 'requires_username';
  if (contradiction) throw errors.contradiction(`Cannot set both options.attributes and options.${contradiction}`);
  const identifiers = Object.values(attributes).map(({ identifier }) => identifier);
  if (!identifiers.some((identifier) => identifier?.active)) {
    throw errors.contradiction('attributes must contain one active identifier');
  }
}
