import type { HttpRequest, HttpResponse } from '../../server/http.ts';
import type { ExceededLimit, Failure } from '../../server/provider.ts';
import { apiResponse, badPasswordless, classicError, oauthError, oops } from './errors.ts';
import { passwordlessRefusal } from './passwordless/wording.ts';
import { ERROR_CODE, wordViolations } from './wording.ts';

type Where = Pick<HttpRequest, 'method' | 'path'>;

/**
 * What answers in which form, by method and path; the first that fits counts, and what fits none answers as the
 * Management API does.
 */
const FORMS = [
  [/^\w+ \/oauth\//, 'oauth'],
  [/^\w+ \/dbconnections\//, 'database'],
  [/^\w+ \/passwordless\/start$/, 'passwordless'],
  [/^\w+ \/(userinfo|\.well-known\/jwks\.json)$/, 'text'],
  [/^\w+ \/\.well-known\//, 'discovery'],
  [/^POST \/lo\//, 'classic'],
  [/^\w+ \/(u|lo|authorize|v2|oidc|mfa|self-service|passwordless\/verify_redirect)(\/|$)/, 'page'],
] as const;

function formOf({ method, path }: Where): (typeof FORMS)[number][1] | 'management' {
  return FORMS.find(([requests]) => requests.test(`${method} ${path}`))?.[1] ?? 'management';
}

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
      if (formOf(where) === 'passwordless') return passwordlessRefusal(failure).response;
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
      return apiResponse(503, failure.reason);
    case 'internal':
      return apiResponse(500, 'Internal Server Error');
  }
}

/** A 400. */
function badRequest(where: Where, message: string, errorCode?: string): HttpResponse {
  switch (formOf(where)) {
    case 'oauth':
      return oauthError(400, 'invalid_request', message).response;
    case 'database':
      return { status: 400, body: { error: message } };
    case 'passwordless':
      return badPasswordless('request', message).response;
    case 'classic':
      return classicError(400, message).response;
    case 'page':
      return oops(400, message).response;
    default:
      return apiResponse(400, message, errorCode);
  }
}

/** The limits that hold for a whole API. */
const GLOBAL = ['management', 'authentication'];

/**
 * A 429: recorded for the Management API, documented for everything else in auth0/docs,
 * articles/policies/global-limit.md. That one endpoint's limit is told with the text of rate-limits.md in that same
 * form is inferred, and so are the names of the Management API's groups.
 */
function tooManyRequests(where: Where, { name, unit }: ExceededLimit): HttpResponse {
  const form = formOf(where);
  if (form === 'management') {
    const which = GLOBAL.includes(name) ? 'Global' : `Global per ${unit} ${name} group`;
    return apiResponse(429, `${which} limit has been reached`, 'too_many_requests');
  }
  if (form === 'text') return { status: 429, body: 'Rate limit exceed' };
  const message = GLOBAL.includes(name)
    ? 'Global rate limit exceeded'
    : 'Too many requests. Check the X-RateLimit-Limit, X-RateLimit-Remaining and X-RateLimit-Reset headers.';
  if (form === 'page') return oops(429, message).response;
  const error = form === 'oauth' || form === 'discovery' ? 'access_denied' : 'too_many_requests';
  return oauthError(429, error, message, 'https://auth0.com/docs/policies/rate-limits').response;
}
