import { withoutAbsent } from '../../../core/absent.ts';
import type { Caller } from '../../../server/provider.ts';
import { mayDo } from '../authenticate.ts';
import * as errors from '../errors.ts';
import { type Auth0Model, type Client, tenantName } from '../model.ts';
import type { components } from '../schema.ts';
import { pickFields } from '../search/search.ts';

type WireClient = components['schemas']['Client'];

/** What anybody who may read clients at all may read, and what takes the right to read keys (the vendor's reference). */
const SUMMARY = new Set(['client_id', 'app_type', 'name', 'description']);
const KEYS = new Set(['client_secret', 'encryption_key', 'client_authentication_methods']);
const KEY_READERS = ['read:client_keys', 'read:client_credentials'];

/** The scopes to change what only key readers see. */
const KEY_WRITERS = ['update:client_keys', 'update:client_credentials'];

/** The client as the Management API shows it, in the recorded order of keys. */
export function renderClient(model: Auth0Model, client: Client): WireClient {
  const { id, is_token_endpoint_ip_header_trusted, name, allowed_origins, client_secret, ...settings } = client;
  const { jwt_configuration, client_aliases, token_endpoint_auth_method, app_type, ...more } = settings;
  const { grant_types, web_origins, custom_login_page_on, ...rest } = more;
  const rendered = {
    tenant: tenantName(model),
    global: false,
    is_token_endpoint_ip_header_trusted,
    name,
    ...rest,
    allowed_origins,
    client_id: id,
    callback_url_template: false,
    client_secret,
    jwt_configuration,
    client_aliases,
    token_endpoint_auth_method,
    app_type,
    grant_types,
    web_origins,
    custom_login_page_on,
  };
  return withoutAbsent<WireClient>(rendered);
}

/** What the caller may read of a client; refuses fields that he asks for and may not. */
export function showClient(
  model: Auth0Model,
  client: Client,
  caller: Caller | undefined,
  { fields, include_fields = true }: { readonly fields?: string; readonly include_fields?: boolean },
): WireClient {
  const may = (name: string) => SUMMARY.has(name) || !caller || mayDo(caller, readersOf(name));
  const asked = fields && include_fields ? fields.split(',').map((name) => name.trim()) : [];
  if (!asked.every(may)) throw errors.fieldsNotAllowed('read');
  // The tenant is shown whatever fields are asked for.
  const named = asked.length > 0 ? `tenant,${fields}` : fields;
  const readable = Object.entries(renderClient(model, client)).filter(([name]) => may(name));
  return pickFields(Object.fromEntries(readable) as WireClient, named, include_fields);
}

/** What a caller who changed a client gets to see of it. */
export function showChanged(model: Auth0Model, client: Client, caller: Caller | undefined): WireClient {
  const all = !caller || mayDo(caller, [...KEY_READERS, ...KEY_WRITERS]);
  return pickFields(renderClient(model, client), all ? undefined : [...KEYS].join(','), false);
}

/** Refuses changes of keys by somebody who may change the other settings alone. */
export function refuseKeys(caller: Caller | undefined, changes: object): void {
  const keys = Object.keys(changes).some((name) => KEYS.has(name));
  if (caller && keys && !mayDo(caller, KEY_WRITERS)) throw errors.fieldsNotAllowed('updated');
}

function readersOf(name: string): readonly string[] {
  return KEYS.has(name) ? KEY_READERS : ['read:clients', 'read:client_keys'];
}
