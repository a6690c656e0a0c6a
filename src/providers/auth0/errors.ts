import { HttpError, type HttpResponse } from '../../server/http.ts';
import { oopsPage } from './pages/oops.ts';

// Every refusal of this provider, by area. What a path names and is not there is "not found", with a 404; what a body
// or a query names is "unknown", with a 400. Where no source is named, texts and codes are those of facts/auth0.md 2.

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Request Entity Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

// The forms that refusals have.

/** A refusal by the Management API (facts/auth0.md 2.1); many have no errorCode. */
export function apiResponse(status: number, message: string, errorCode?: string): HttpResponse {
  const error = REASONS[status] ?? 'Error';
  return { status, body: { statusCode: status, error, message, ...(errorCode !== undefined && { errorCode }) } };
}

function refusal(status: number, message: string, errorCode?: string): HttpError {
  return new HttpError(apiResponse(status, message, errorCode));
}

/** A refusal by the token endpoint (facts/auth0.md 4.8). */
export function oauthError(status: number, error: string, description: string, uri?: string): HttpError {
  const body = { error, error_description: description, ...(uri !== undefined && { error_uri: uri }) };
  return new HttpError({ status, body });
}

/** A refusal by the endpoints under /dbconnections, each in a form of its own (facts/auth0.md 4.1, 4.2). */
const databaseError = (body: object) => new HttpError({ status: 400, body });
const signupError = (code: string, description: string) =>
  databaseError({ name: 'BadRequestError', code, description, statusCode: 400 });

/** What is wrong with a request for a passwordless login, by the member at fault (Auth0: Errors, /passwordless/start). */
export const badPasswordless = (member: string, description: string) => oauthError(400, `bad.${member}`, description);

/** A refusal by the classic page for a new password (facts/auth0.md 3.4; the bodies of 400 and 500 are inferred). */
export function classicError(status: 400 | 500, message: string): HttpError {
  return new HttpError({
    status,
    body: { name: status === 400 ? 'BadRequestError' : 'Error', message, statusCode: status },
  });
}

/** The page for a browser that cannot be sent back to an application. */
export const oops = (status: 400 | 403 | 429, message: string) => new HttpError({ status, body: oopsPage(message) });

// Credentials of the Management API.

/** A refusal of a bearer token: the reason stands in the body twice and in the challenge (facts/auth0.md 2.2). */
export function badToken(message: string): HttpError {
  const { body } = apiResponse(401, message);
  return new HttpError({
    status: 401,
    headers: { 'www-authenticate': `Bearer error="${message.replaceAll(/[^\x20-\x7e]|["\\]/g, '')}"` },
    body: { ...(body as object), attributes: { error: message } },
  });
}
export const missingAuthentication = () =>
  new HttpError({ ...apiResponse(401, 'Missing authentication'), headers: { 'www-authenticate': 'Bearer' } });
export const badHeaderFormat = () => refusal(400, 'Bad HTTP authentication header format', 'Bearer');
export const insufficientScope = (scopes: readonly string[]) =>
  refusal(403, `Insufficient scope, expected any of: ${scopes.join(',')}`, 'insufficient_scope');
export const unownedResource = () =>
  refusal(403, 'User to be acted on does not match subject in bearer token.', 'unowned_resource');

// Requests to the Management API that contradict themselves, and pages of lists that nobody is shown.

export const invalidBody = (message: string) => refusal(400, `Payload validation error: ${message}.`, 'invalid_body');
export const missingProperty = (name: string) => invalidBody(`'Missing required property: ${name}'`);
export const contradiction = (message: string) => refusal(400, message, 'invalid_body');
export const invalidQuery = (message: string) => refusal(400, message, 'invalid_query_string');
export const unknownCustomDomain = () => refusal(400, 'The custom domain does not exist for the tenant.');
export const beyondFirstThousand = (limitation: string) =>
  refusal(400, `You can only page through the first 1000 records. See ${limitation}.`, 'invalid_paging');
export const beyondMaximumRecords = () =>
  refusal(400, 'Requesting page exceeds the allowed maximum of 1000 records', 'invalid_paging');

// Tickets: what they name has to exist, and missing things are 400 (facts/auth0.md 2.5).

export const noEmail = () => refusal(400, 'The user does not have an email address.');
export const operationNotSupported = () =>
  refusal(400, "The user's main connection does not support this operation", 'operation_not_supported');
export const unknownConnection = (id: string) =>
  refusal(400, `The connection with id ${id} does not exist.`, 'inexistent_connection');
export const unknownIdentityConnection = () =>
  refusal(400, 'Identity connection does not exist.', 'inexistent_connection');
export const unknownIdentity = () => refusal(400, 'The user exists, but does not contain the given identity.');
export const unknownClient = () => refusal(400, 'The client does not exist', 'inexistent_client');
export const unknownOrganization = () => refusal(400, 'The organization does not exist', 'inexistent_organization');
export const notAMember = (userId: string, organizationId: string) =>
  refusal(400, `The user with id ${userId} is not a member of organization with id ${organizationId}.`);

// Users.

export const userNotFound = () => refusal(404, 'The user does not exist.', 'inexistent_user');
export const userExists = () => refusal(409, 'The user already exists.', 'auth0_idp_error');
export const usernameInUse = () => refusal(400, 'The username provided is in use already.');
export const emailInUse = () => refusal(400, 'The specified new email already exists', 'auth0_idp_error');
export const unknownConnectionName = () => refusal(400, 'The connection does not exist.', 'inexistent_connection');
export const unknownConnectionOfUser = () => refusal(400, 'Connection does not exist.', 'inexistent_connection');
export const creationNotSupported = () =>
  refusal(
    400,
    'Connection does not support user creation through the API. It must either be a database or passwordless connection.',
    'operation_not_supported',
  );
export const connectionNotSupported = () =>
  refusal(400, 'Connection is not supported for this operation.', 'operation_not_supported');
export const usernameNotRequired = () => refusal(400, 'Cannot set username for connection without requires_username.');
/** What follows "alphanumeric characters" is inferred. */
export const usernameCharacters = () =>
  refusal(
    400,
    "Username can only contain alphanumeric characters or the following characters: '@', '^', '$', '.', '!', '`', '-', '#', '+', ''', '~', '_'.",
  );
/** A password that the policy refuses: the API tells its name, and no rule (facts/auth0.md 2.8). */
export const passwordRefused = ({ name, message }: { readonly name: string; readonly message: string }) =>
  refusal(400, `${name}: ${message}`);
export const notADatabaseUser = () => refusal(400, 'Cannot update email for non-database user.');
export const notSimultaneously = (one: string, other: string) =>
  refusal(400, `Cannot update ${one} and ${other} simultaneously.`);
export const enterpriseUser = () => refusal(400, 'Email verification is not supported for enterprise users.');
export const attributesOfSecondary = (names: readonly string[]) =>
  refusal(
    400,
    `The following user attributes cannot be updated: ${names.join(', ')}. The specified connection belongs to a secondary identity.`,
    'operation_not_supported',
  );
/** As recorded (alexkappa/terraform-provider-auth0#292, rfcx/arbimon#1397); the vendor's document says less. */
export const attributesSynchronized = (names: readonly string[], connection: string) =>
  refusal(
    400,
    `The following user attributes cannot be updated: ${names.join(', ')}. The connection (${connection}) must either be a database connection (using the Auth0 store), a passwordless connection (email or sms) or has disabled 'Sync user profile attributes at each login'. For more information, see https://auth0.com/docs/dashboard/guides/connections/configure-connection-sync`,
    'operation_not_supported',
  );
export const oldSearchEngine = (engine: string) => {
  const mend = engine === 'v2' ? ' Use search_engine=v3 instead.' : '';
  return refusal(400, `You are not allowed to use search_engine=${engine}.${mend}`);
};

// Linking and unlinking accounts: texts of the official OpenAPI document, whose errorCodes are not known.

export const providerNotConfigured = () =>
  refusal(400, 'The provider/connection is not configured.', 'inexistent_connection');
export const sameIdentity = () => refusal(400, 'Main identity and the new one are the same.');
export const mainIdentity = () => refusal(400, 'Main identity cannot be removed.');
export const identityExists = () => refusal(409, 'Specified identity already exists.');
export const identityWithoutConnection = () => refusal(400, 'Linking to an inexistent identity requires a connection.');
export const inexistentIdentity = () => refusal(400, 'Linking to an inexistent identity is not allowed.');
export const unknownSecondary = () => refusal(400, 'Provided secondary account not found.');
export const invalidLinkWith = () => refusal(400, 'Invalid token (link_with).');
export const linkWithSubject = () => refusal(400, 'JWT (link_with) must contains sub claim.');
export const linkWithAlgorithm = () => refusal(400, 'JWT (link_with) must have an alg of RS256.');
export const linkWithIssuer = () => refusal(400, 'JWT (link_with) must have the same issuer as the calling user.');
export const linkWithAudience = () =>
  refusal(400, "JWT (link_with) must have an aud claim that matches that of the calling token's azp.");

// Organizations, their members and connections (facts/auth0.md 2.4; 400 and the last 409 inferred).

export const organizationNotFound = () => refusal(404, 'No organization found by that id or name');
export const organizationExists = () => refusal(409, 'An organization with this name already exists.');
export const unknownUsers = (ids: readonly string[]) =>
  refusal(400, `One or more of the specified users do not exist: ${ids.join(', ')}`);
export const unknownConnections = (ids: readonly string[]) =>
  refusal(400, `One or more of the specified connections do not exist: ${ids.join(', ')}`);
export const unknownConnectionToAdd = () => refusal(400, 'The connection does not exist');
export const enabledConnectionNotFound = () => refusal(404, 'No connection found by that id');
export const connectionEnabledAlready = () => refusal(409, 'The connection is already enabled for the organization');

// Invitations (facts/auth0.md 2.4, 4.6; the client's id is told by auth0/agent-skills).

export const invitationNotFound = () => refusal(404, 'The invitation does not exist.', 'inexistent_invitation');
export const unknownInvitingClient = () => refusal(400, 'The specified client_id does not exist.');
export const clientWithoutOrganizations = (id: string) =>
  refusal(400, `The specified client_id (${id}) does not allow organizations.`);
export const unknownInvitingConnection = () => refusal(400, 'The specified connection does not exist.');
export const passwordlessNotSupported = () => refusal(400, 'Passwordless connections are not supported.');
export const connectionNotEnabled = (id: string) =>
  refusal(400, `The specified connection (${id}) is not enabled for the organization`);
export const noLoginRoute = () =>
  refusal(
    400,
    'A default login route is required to generate the invitation url. For more information, see https://auth0.com/docs/universal-login/configure-default-login-routes',
  );

// Connections, clients and client grants. Where the vendor's errorCode is not known there is none.

export const connectionNotFound = () => refusal(404, 'The connection does not exist', 'inexistent_connection');
export const connectionNameTaken = () =>
  refusal(409, 'A connection with the same name already exists', 'connection_conflict');
export const realmTaken = () =>
  refusal(409, 'There is already another connection with some realms from "realms" parameter', 'connection_conflict');
export const clientNotFound = () => refusal(404, 'The client does not exist', 'inexistent_client');
export const aliasTaken = () => refusal(409, 'Another client exists with the same alias.');
export const fieldsNotAllowed = (deed: 'read' | 'updated') =>
  refusal(
    403,
    `Some fields cannot be ${deed} with the permissions granted by the bearer token scopes.`,
    'insufficient_scope',
  );
export const thirdPartyOrganizations = () =>
  refusal(
    403,
    'Organizations are only available to first party clients on user-based flows. Properties organization_usage and organization_require_behavior must be unset for third party clients.',
  );
export const grantNotFound = () => refusal(404, 'The grant does not exist.', 'inexistent_client_grant');
export const grantExists = () => refusal(409, 'A resource server with the same identifier already exists.');

// Email templates (facts/auth0.md 2.4, 2.8; the third is in terraform-provider-auth0#276).

export const emailTemplateNotFound = () => refusal(404, 'The template does not exist.', 'inexistent_email_template');
export const emailTemplateExists = (template: string) => refusal(409, `Template ${template} already exists.`);
export const otherEmailTemplate = () =>
  refusal(400, 'The template property provided in payload must match template in the URL.');

// Jobs (facts/auth0.md 4.3; the errorCode is inferred).

export const notADatabaseConnection = () => refusal(400, 'Connection must be a database connection.');
export const userWithoutEmail = () => refusal(400, 'User does not have an email address.');
export const jobNotFound = () => refusal(404, 'Job not found.', 'inexistent_job');

// Self-service profiles and their links; the first is recorded, the others documented.

export const profileNotFound = (id: string) => refusal(404, `Profile with ID: ${id} not found`);
export const tooManyProfiles = () => refusal(409, 'No more profiles can be created for this tenant.');
export const ssoConnectionExists = () => refusal(409, 'A connection with this name already exists.');

// The log.

export const logNotFound = () => refusal(404, 'Log not found.');

// Logging in and out in the browser, where nobody can be sent back to the application.

export const callbackMismatch = () =>
  oops(403, 'Callback URL mismatch. The provided redirect_uri is not in the list of allowed callback URLs.');
export const loginNotFound = () =>
  oops(
    400,
    "You may have pressed the back button, refreshed during login, opened too many login dialogs, or there is some issue with cookies, since we couldn't find your session. Try logging in again from the application and if the problem persists please contact the administrator.",
  );
export const logoutUrlNotAllowed = (parameter: string, url: string) =>
  oops(
    400,
    `The "${parameter}" querystring parameter "${url}" is not defined as a valid URL in "Allowed Logout URLs".`,
  );

/** A refusal by /userinfo; the challenge is that of the framework behind it (inferred). */
export const badUserToken = (presented: boolean) =>
  new HttpError({
    status: 401,
    headers: { 'www-authenticate': presented ? 'Bearer realm="Users", error="invalid_token"' : 'Bearer realm="Users"' },
    body: 'Unauthorized',
  });

// Tokens, whichever the grant.

export const missingParameter = (name: string) =>
  oauthError(400, 'invalid_request', `Missing required parameter: ${name}`);
export const unauthorizedClient = () => oauthError(401, 'access_denied', 'Unauthorized');
export const grantNotAllowed = (grantType: string) =>
  oauthError(
    403,
    'unauthorized_client',
    `Grant type '${grantType}' not allowed for the client.`,
    'https://auth0.com/docs/clients/client-grant-types',
  );
export const unknownService = (audience: string) => oauthError(403, 'access_denied', `Service not found: ${audience}`);
/** So the log and the token endpoint call a login with a wrong password or by a wrong name. */
export const WRONG_PASSWORD = 'Wrong email or password.';
export const wrongPassword = () => oauthError(403, 'invalid_grant', WRONG_PASSWORD);
/** So every login of a blocked user is refused, in whatever form. */
export const USER_BLOCKED = { error: 'unauthorized', error_description: 'user is blocked' } as const;
export const userBlocked = () => oauthError(403, USER_BLOCKED.error, USER_BLOCKED.error_description);
export const unknownRefreshToken = () => oauthError(403, 'invalid_grant', 'Unknown or invalid refresh token.');
export const refreshTokenOfDeletedUser = () =>
  oauthError(403, 'invalid_grant', "The refresh_token was generated for a user who doesn't exist anymore.");

// What front ends ask of a database connection.

export const parameterRequired = (name: string) => databaseError({ error: `${name} is required` });
export const unknownDatabase = () =>
  databaseError({ error: 'invalid_request', error_description: 'the connection was not found' });
export const signupDisabled = () => databaseError({ error: 'public signup is disabled' });
export const missingUsername = (connection: string) =>
  databaseError({ error: `missing username for ${connection} connection with requires_username enabled` });
export const invalidSignup = () => signupError('invalid_signup', 'Invalid sign up');
export const signupEmailInvalid = (email: string) =>
  databaseError({ error: `error in email - email format validation failed: ${email}` });
export const signupUserExists = () => signupError('user_exists', 'The user already exists.');
/** Here the policy tells its rules. */
export const signupPasswordRefused = (refusal: object) => databaseError(refusal);

// Passwordless logins.

export const unknownPasswordlessConnection = () => badPasswordless('connection', 'Connection does not exist');
export const notPasswordless = () =>
  badPasswordless(
    'connection',
    'The connection does not support user creation through this API. It must either be a passwordless connection',
  );
export const passwordlessSignupDisabled = () => badPasswordless('connection', 'Public signup is disabled');
export const connectionDisabled = () => badPasswordless('connection', 'Connection is disabled');
export const missingPasswordlessProperty = (name: string) =>
  badPasswordless(name, `Missing required property: ${name}`);

// The classic page for a new password.

export const invalidCsrfToken = () =>
  new HttpError({
    status: 403,
    body: { name: 'CsrfInvalidTokenError', message: 'Invalid CSRF token', code: 'invalid_csrf_token', statusCode: 403 },
  });
