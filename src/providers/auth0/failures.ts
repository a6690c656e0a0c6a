import type { HttpRequest, HttpResponse } from '../../server/http.ts';
import type { ExceededLimit, Failure } from '../../server/provider.ts';
import { apiResponse, badPasswordless } from './errors.ts';
import { oopsPage } from './pages/oops.ts';
import { passwordlessRefusal } from './passwordless-wording.ts';
import { ERROR_CODE, wordViolations } from './wording.ts';

type Where = Pick<HttpRequest, 'method' | 'path'>;

/** Its errors name the member at fault. */
const PASSWORDLESS_START = '/passwordless/start';

/** The vendor's words for what goes wrong outside an operation, in the form that the path answers in. */
export function fail(failure: Failure, where: Where): HttpResponse {
  switch (failure.kind) {
    case 'not_found':
      return apiResponse(404, 'Not Found');
    case 'malformed_path':
      return badRequest(where, 'Bad Request');
    case 'malformed_body':
      return badRequest(where, 'Invalid request payload JSON format');
    case 'unsupported_media_type':
      return apiResponse(415, 'Unsupported Media Type');
    case 'too_large':
      return apiResponse(413, `Payload content length greater than maximum allowed: ${failure.limit}`);
    case 'invalid': {
      if (where.path === PASSWORDLESS_START) return passwordlessRefusal(failure).response;
      const { message, place } = wordViolations(failure);
      return badRequest(where, message, ERROR_CODE[place]);
    }
    case 'no_example':
      return badRequest(where, failure.reason);
    case 'too_many_requests':
      return tooManyRequests(where, failure.exceeded);
    case 'documented':
      return apiResponse(failure.status, failure.description);
    case 'forbidden':
      return apiResponse(403, failure.reason);
    case 'unavailable':
      return apiResponse(503, 'The state could not be saved.');
    case 'internal':
      return apiResponse(500, 'Internal Server Error');
  }
}

/** What browsers are led to. */
const PAGES = /^\/(u|authorize|v2|oidc|mfa|self-service|passwordless\/verify_redirect)(\/|$)/;

/** A 400 as the token endpoint, a page, the classic form or the Management API has it. */
function badRequest({ method, path }: Where, message: string, errorCode?: string): HttpResponse {
  if (path === PASSWORDLESS_START) return badPasswordless('request', message).response;
  if (path.startsWith('/oauth/')) {
    return { status: 400, body: { error: 'invalid_request', error_description: message } };
  }
  if (path.startsWith('/dbconnections/')) return { status: 400, body: { error: message } };
  if (isPage({ method, path })) return { status: 400, body: oopsPage(message) };
  if (path.startsWith('/lo/')) return { status: 400, body: { name: 'BadRequestError', message, statusCode: 400 } };
  return apiResponse(400, message, errorCode);
}

/** The limits that hold for a whole API. */
const GLOBAL = ['management', 'authentication'];

/** Paths that answer a request too many in plain text, and those that do it with the error of OAuth. */
const PLAIN_PATHS = /^\/(userinfo|\.well-known\/jwks\.json)$/;
const OAUTH_PATHS = /^\/(oauth|\.well-known)\//;

/**
 * A 429 in the form that the path answers in: recorded for the Management API, documented for everything else in
 * auth0/docs, articles/policies/global-limit.md. That one endpoint's limit is told with the text of rate-limits.md in
 * that same form is inferred, and so are the names of the Management API's groups.
 */
function tooManyRequests(where: Where, { name, unit }: ExceededLimit): HttpResponse {
  const { path } = where;
  if (path.startsWith('/api/v2/')) {
    const which = GLOBAL.includes(name) ? 'Global' : `Global per ${unit} ${name} group`;
    return apiResponse(429, `${which} limit has been reached`, 'too_many_requests');
  }
  if (PLAIN_PATHS.test(path)) return { status: 429, body: 'Rate limit exceed' };
  const message = GLOBAL.includes(name)
    ? 'Global rate limit exceeded'
    : 'Too many requests. Check the X-RateLimit-Limit, X-RateLimit-Remaining and X-RateLimit-Reset headers.';
  if (isPage(where)) return { status: 429, body: oopsPage(message) };
  const error = OAUTH_PATHS.test(path) ? 'access_denied' : 'too_many_requests';
  const error_uri = 'https://auth0.com/docs/policies/rate-limits';
  return { status: 429, body: { error, error_description: message, error_uri } };
}

function isPage({ method, path }: Where): boolean {
  return PAGES.test(path) || (path.startsWith('/lo/') && method !== 'POST');
}
