import { withoutAbsent } from '../../../core/absent.ts';
import * as errors from '../errors.ts';
import type { Client } from '../model.ts';
import type { Auth0Context } from '../operation.ts';
import { invitationNamed } from '../organizations/invitation.ts';
import type { operations } from '../schema.ts';
import { firstUrl, isAllowed } from './allowed-url.ts';
import { grantsOf } from './audience.ts';
import { loginConnection } from './login.ts';

type Query = NonNullable<operations['authentication.authorize']['parameters']['query']>;

const RESPONSE_MODES = ['query', 'fragment', 'form_post', 'web_message'] as const;

/** What an application asked /authorize for, in the vendor's names; it is let have it once somebody has signed in. */
export interface AuthorizationRequest {
  readonly client_id: string;
  readonly redirect_uri: string;
  readonly response_mode: (typeof RESPONSE_MODES)[number];
  readonly state?: string;
  readonly scope?: string;
  readonly audience?: string;
  readonly nonce?: string;
  readonly code_challenge?: string;
  readonly code_challenge_method?: string;
  readonly max_age?: string;
  readonly login_hint?: string;
  readonly connection?: string;
  /** The organization's id. */
  readonly organization?: string;
  readonly invitation?: string;
}

/** Why an application gets nothing, as it is told. */
export interface AuthorizationError {
  readonly error: string;
  readonly error_description: string;
}

/** Why an invitation lets nobody in: it is used up, too old, taken back, or for another organization. */
export const INVITATION_GONE: AuthorizationError = {
  error: 'invalid_request',
  error_description: 'invitation not found or already used',
};

/** Words why an application gets nothing. */
export const refusal = (error: string, error_description: string): AuthorizationError => ({ error, error_description });

/**
 * The application that asks, and what for.
 * @throws HttpError when nothing may be sent back to whoever asks
 */
export function readAuthorization({ model }: Auth0Context, query: Query): [Client, AuthorizationRequest] {
  const { client_id, state, scope, audience, nonce, code_challenge, code_challenge_method } = query;
  if (!client_id) throw errors.oops(400, 'Missing required parameter: client_id');
  const client = model.clients.get(client_id);
  if (!client) throw errors.oops(400, `Unknown client: ${client_id}`);
  const redirect_uri = query.redirect_uri ?? firstUrl(client.callbacks);
  if (redirect_uri === undefined || !isAllowed(redirect_uri, client.callbacks)) throw errors.callbackMismatch();
  const response_mode = RESPONSE_MODES.find((mode) => mode === query.response_mode) ?? 'query';
  if (response_mode === 'web_message' && !isAllowed(originOf(redirect_uri), client.web_origins)) {
    throw errors.oops(403, `The origin ${originOf(redirect_uri)} is not in the list of allowed web origins.`);
  }
  const { max_age, login_hint, connection, organization, invitation } = query;
  const asked = { state, scope, audience, nonce, code_challenge, code_challenge_method };
  const about = { max_age, login_hint, connection, organization, invitation };
  return [client, withoutAbsent({ client_id, redirect_uri, response_mode, ...asked, ...about })];
}

/** What the user is to be shown, whether signed in or not. */
export function promptsOf({ prompt = '' }: Query): readonly string[] {
  return prompt.split(' ');
}

/** Why the application gets nothing of what it asks for, whoever signs in; undefined when it may have it. */
export function refuseAuthorization(
  context: Auth0Context,
  client: Client,
  { response_mode, code_challenge_method, max_age, connection, ...query }: Query,
  origin: string,
): AuthorizationError | undefined {
  const invalid = (description: string) => refusal('invalid_request', description);
  const refused = refuseResponse(context, client, query, origin, { code: 'authorization_code' });
  if (refused) return refused;
  if (response_mode !== undefined && !RESPONSE_MODES.some((mode) => mode === response_mode)) {
    return invalid(`Unsupported response mode: ${response_mode}`);
  }
  if (code_challenge_method !== undefined && !['S256', 'plain'].includes(code_challenge_method)) {
    return invalid(`Unsupported code challenge method: ${code_challenge_method}`);
  }
  const prompts = promptsOf(query);
  if (prompts.includes('none') && prompts.length > 1) return invalid('prompt=none goes with no other prompt');
  if (max_age !== undefined && !/^\d{1,10}$/.test(max_age)) return invalid('max_age has to be a number of seconds');
  if (!loginConnection(context, connection)) {
    return connection === undefined
      ? invalid('no connections enabled for the client')
      : invalid('the connection was not found');
  }
  return refuseOrganization(context, client, query.organization) ?? refuseInvitation(context, query);
}

/**
 * Why the client may not have this kind of response for this API; undefined when it may. `grants` names the grant type
 * that it needs for each kind.
 */
export function refuseResponse(
  context: Auth0Context,
  client: Client,
  { response_type, audience }: Pick<Query, 'response_type' | 'audience'>,
  origin: string,
  grants: Readonly<Record<string, string>>,
): AuthorizationError | undefined {
  if (!response_type) return refusal('invalid_request', 'Missing required parameter: response_type');
  const grant = Object.hasOwn(grants, response_type) ? grants[response_type] : undefined;
  if (grant === undefined) {
    return refusal('unsupported_response_type', `Unsupported response type: ${response_type}`);
  }
  if (!client.grant_types.includes(grant)) {
    return refusal('unauthorized_client', `Grant type '${grant}' not allowed for the client.`);
  }
  if (audience === undefined || grantsOf(context, audience, origin)) return undefined;
  return refusal('access_denied', `Service not found: ${audience}`);
}

function refuseInvitation(context: Auth0Context, { invitation, organization }: Query): AuthorizationError | undefined {
  if (invitation === undefined || invitationNamed(context, invitation, organization)) return undefined;
  return INVITATION_GONE;
}

/** What of the organization is refused, in the vendor's words. */
function refuseOrganization(
  { model }: Auth0Context,
  { organization_usage = 'deny' }: Client,
  organization: string | undefined,
): AuthorizationError | undefined {
  const invalid = (description: string) => refusal('invalid_request', description);
  if (organization === undefined) {
    return organization_usage === 'require' ? invalid('parameter organization is required for this client') : undefined;
  }
  if (organization_usage === 'deny') return invalid('parameter organization is not allowed for this client');
  if (model.organizations.get(organization)) return undefined;
  return invalid('authorization request parameter organization must be an organization id');
}

/** The origin of a URL; empty when there is none. */
export function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}
