import type { HttpRequest, HttpResponse } from '../../server/http.ts';
import type { Failure } from '../../server/provider.ts';
import { CODE, codeOfStatus, plainResponse, quotaExhausted } from './errors.ts';
import { failurePage } from './pages/failure.ts';
import { wordViolation } from './wording.ts';

/** The vendor's words for what goes wrong outside an operation (facts/zitadel.md 2.8 to 2.10); a page for a browser. */
export function fail(failure: Failure, { path }: Pick<HttpRequest, 'path'>): HttpResponse {
  const response = answerTo(failure);
  if (!path.startsWith('/ui/') || response.status === 404) return response;
  const { message } = response.body as { readonly message: string };
  return { status: response.status, body: failurePage(message) };
}

function answerTo(failure: Failure): HttpResponse {
  switch (failure.kind) {
    case 'not_found':
      // grpc-gateway has a code of its own for a path that other methods lead to.
      if (failure.pathExists) return { status: 405, body: { code: CODE.unimplemented, message: 'Method Not Allowed' } };
      return plainResponse(CODE.notFound, 'Not Found');
    case 'malformed_path':
      return plainResponse(CODE.invalidArgument, 'malformed path escape');
    case 'malformed_body':
      return plainResponse(CODE.invalidArgument, failure.reason);
    case 'unsupported_media_type':
      return plainResponse(CODE.invalidArgument, `Send ${failure.accepted.join(' or ')}.`);
    case 'too_large':
      return plainResponse(CODE.resourceExhausted, `message size is larger than configured max ${failure.limit}`);
    case 'invalid':
      return plainResponse(CODE.invalidArgument, wordViolation(failure));
    case 'no_example':
      return plainResponse(CODE.invalidArgument, failure.reason);
    case 'too_many_requests':
      return quotaExhausted().response;
    case 'documented':
      return { status: failure.status, body: { code: codeOfStatus(failure.status), message: failure.description } };
    case 'forbidden':
      return plainResponse(CODE.permissionDenied, failure.reason);
    case 'unavailable':
      return plainResponse(CODE.unavailable, failure.reason);
    case 'internal':
      return plainResponse(CODE.internal, 'An internal error occurred');
  }
}
