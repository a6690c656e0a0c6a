import { HttpError, type HttpResponse } from '../../server/http.ts';
import { oopsPage } from './pages/oops.ts';

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Request Entity Too Large',
  415: 'Unsupported Media Type',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** A refusal by the Management API (facts/auth0.md 2.1); many have no errorCode. */
export function apiResponse(status: number, message: string, errorCode?: string): HttpResponse {
  const error = REASONS[status] ?? 'Error';
  return { status, body: { statusCode: status, error, message, ...(errorCode !== undefined && { errorCode }) } };
}

function refusal(status: number, message: string, errorCode?: string): HttpError {
  return new HttpError(apiResponse(status, message, errorCode));
}

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

export const invalidBody = (message: string) => refusal(400, `Payload validation error: ${message}.`, 'invalid_body');
export const invalidQuery = (message: string) => refusal(400, message, 'invalid_query_string');

export const unknownUser = () => refusal(404, 'The user does not exist.', 'inexistent_user');
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
export const notADatabaseUser = () => refusal(400, 'Cannot update email for non-database user.');
export const notSimultaneously = (one: string, other: string) =>
  refusal(400, `Cannot update ${one} and ${other} simultaneously.`);
export const oldSearchEngine = (engine: string) => {
  const mend = engine === 'v2' ? ' Use search_engine=v3 instead.' : '';
  return refusal(400, `You are not allowed to use search_engine=${engine}.${mend}`);
};
/** What follows "alphanumeric characters" is inferred. */
export const usernameCharacters = () =>
  refusal(
    400,
    "Username can only contain alphanumeric characters or the following characters: '@', '^', '$', '.', '!', '`', '-', '#', '+', ''', '~', '_'.",
  );
export const beyondFirstThousand = () =>
  refusal(
    400,
    'You can only page through the first 1000 records. See https://auth0.com/docs/users/search/v3/view-search-results-by-page#limitation.',
    'invalid_paging',
  );
/** A password that the policy refuses: the API tells its name, and no rule (facts/auth0.md 2.8). */
export const passwordRefused = ({ name, message }: { readonly name: string; readonly message: string }) =>
  refusal(400, `${name}: ${message}`);

/** What the ticket endpoints refuse (facts/auth0.md 2.5): what they name has to exist, and missing things are 400. */
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
export const unknownCustomDomain = () => refusal(400, 'The custom domain does not exist for the tenant.');

/** A refusal by the token endpoint (facts/auth0.md 4.8). */
export function oauthError(status: number, error: string, description: string, uri?: string): HttpError {
  const body = { error, error_description: description, ...(uri !== undefined && { error_uri: uri }) };
  return new HttpError({ status, body });
}

/** A refusal by the classic page for a new password (facts/auth0.md 3.4; the bodies of 400 and 500 are inferred). */
export function classicError(status: 400 | 500, message: string): HttpError {
  return new HttpError({
    status,
    body: { name: status === 400 ? 'BadRequestError' : 'Error', message, statusCode: status },
  });
}

export const invalidCsrfToken = () =>
  new HttpError({
    status: 403,
    body: { name: 'CsrfInvalidTokenError', message: 'Invalid CSRF token', code: 'invalid_csrf_token', statusCode: 403 },
  });

/** What the e-mail templates refuse (facts/auth0.md 2.4, 2.8; the third is in terraform-provider-auth0#276). */
export const unknownEmailTemplate = () => refusal(404, 'The template does not exist.', 'inexistent_email_template');
export const emailTemplateExists = (template: string) => refusal(409, `Template ${template} already exists.`);
export const otherEmailTemplate = () =>
  refusal(400, 'The template property provided in payload must match template in the URL.');

/** What the token endpoint refuses whichever the grant. */
export const missingParameter = (name: string) =>
  oauthError(400, 'invalid_request', `Missing required parameter: ${name}`);
export const grantNotAllowed = (grantType: string) =>
  oauthError(
    403,
    'unauthorized_client',
    `Grant type '${grantType}' not allowed for the client.`,
    'https://auth0.com/docs/clients/client-grant-types',
  );
export const unknownService = (audience: string) => oauthError(403, 'access_denied', `Service not found: ${audience}`);
export const userBlocked = () => oauthError(403, 'unauthorized', 'user is blocked');

/** What self-service profiles and their links refuse; the first is recorded, the others documented. */
export const unknownProfile = (id: string) => refusal(404, `Profile with ID: ${id} not found`);
export const tooManyProfiles = () => refusal(409, 'No more profiles can be created for this tenant.');
export const connectionNameTaken = () => refusal(409, 'A connection with this name already exists.');
export const unknownRefreshToken = () => oauthError(403, 'invalid_grant', 'Unknown or invalid refresh token.');
export const refreshTokenOfDeletedUser = () =>
  oauthError(403, 'invalid_grant', "The refresh_token was generated for a user who doesn't exist anymore.");

/** What a login or logout in the browser refuses, where nobody can be sent back to the application. */
export const oops = (status: 400 | 403, message: string) => new HttpError({ status, body: oopsPage(message) });
export const callbackMismatch = () =>
  oops(403, 'Callback URL mismatch. The provided redirect_uri is not in the list of allowed callback URLs.');
export const unknownLogin = () =>
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

/** What is wrong with a request for a passwordless login, by the member at fault (Auth0: Errors, /passwordless/start). */
export const badPasswordless = (member: string, description: string) => oauthError(400, `bad.${member}`, description);
export const unknownPasswordlessConnection = () => badPasswordless('connection', 'Connection does not exist');
export const notPasswordless = () =>
  badPasswordless(
    'connection',
    'The connection does not support user creation through this API. It must either be a passwordless connection',
  );
export const signupDisabled = () => badPasswordless('connection', 'Public signup is disabled');
