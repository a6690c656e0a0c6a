import type { HttpRequest, HttpResponse } from '../../server/http.ts';
import type { Failure } from '../../server/provider.ts';
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
  if (PAGES.test(path) || (path.startsWith('/lo/') && method !== 'POST')) {
    return { status: 400, body: oopsPage(message) };
  }
  if (path.startsWith('/lo/')) return { status: 400, body: { name: 'BadRequestError', message, statusCode: 400 } };
  return apiResponse(400, message, errorCode);
}
