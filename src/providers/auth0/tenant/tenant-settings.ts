import type { Tenant } from '../model.ts';
import type { components } from '../schema.ts';

type Settings = components['schemas']['TenantSettings'];
type Given = components['schemas']['UpdateTenantSettingsRequest'];

/** The settings that `/tenants/settings` shows, in the recorded order of keys; that of the last ones is inferred. */
const SHOWN = [
  'allowed_logout_urls',
  'acr_values_supported',
  'change_password',
  'default_audience',
  'default_directory',
  'default_redirection_uri',
  'device_flow',
  'enabled_locales',
  'error_page',
  'flags',
  'friendly_name',
  'guardian_mfa_page',
  'idle_session_lifetime',
  'ephemeral_session_lifetime',
  'idle_ephemeral_session_lifetime',
  'picture_url',
  'sandbox_version',
  'session_lifetime',
  'support_email',
  'support_url',
  'sessions',
  'oidc_logout',
  'allow_organization_name_in_authentication_api',
  'customize_mfa_in_postlogin_action',
  'pushed_authorization_requests_supported',
  'mtls',
  'skip_non_verifiable_callback_uri_confirmation_prompt',
  'phone_consolidated_experience',
  'session_cookie',
] as const satisfies readonly (keyof Tenant)[];
const SHOWN_LAST = [
  'legacy_sandbox_version',
  'authorization_response_iss_parameter_supported',
  'client_id_metadata_document_supported',
  'dynamic_client_registration_security_mode',
  'enable_ai_guide',
  'default_token_quota',
] as const satisfies readonly (keyof Tenant)[];

/** What a tenant begins with, as far as it is neither this tenant's own nor absent. */
export const DEFAULT_SETTINGS = {
  enabled_locales: ['en'],
  flags: {
    allow_changing_enable_sso: false,
    disable_impersonation: true,
    enable_sso: true,
    universal_login: true,
    revoke_refresh_token_grant: false,
    mfa_show_factor_list_on_enrollment: false,
    disable_clickjack_protection_headers: false,
  },
  idle_session_lifetime: 72,
  sandbox_version: '22',
  session_lifetime: 168,
  oidc_logout: { rp_logout_end_session_endpoint_discovery: true },
  resource_parameter_profile: 'audience',
} as const satisfies Settings;

/** The settings as the answer to a change shows them. */
export function renderSettings(tenant: Tenant): Settings {
  const shown = [...SHOWN, ...SHOWN_LAST].filter((name) => tenant[name] !== undefined);
  return Object.fromEntries(shown.map((name) => [name, tenant[name]]));
}

/** The tenant after a change. Null takes a setting away, and so does an empty default login route, as recorded. */
export function withSettings(tenant: Tenant, { flags, ...given }: Given): Tenant {
  const changed = { ...tenant, ...given, ...(flags && { flags: { ...tenant.flags, ...flags } }) };
  const kept = Object.entries(changed).filter(
    ([name, value]) => value !== null && !(name === 'default_redirection_uri' && value === ''),
  );
  return Object.fromEntries(kept) as unknown as Tenant;
}
