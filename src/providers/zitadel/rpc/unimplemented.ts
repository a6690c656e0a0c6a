import { type HttpRequest, type HttpResponse, NOT_EMULATED } from '../../../server/http.ts';
import { CODE } from '../errors.ts';

/** The answer to a call of a service that is not emulated at all, in the form of its protocol. */
export function unimplemented({ path, headers }: HttpRequest): HttpResponse {
  const type = headers['content-type'] ?? '';
  const message = `${path.slice(1).replace('/', '.')} is not emulated`;
  if (!type.startsWith('application/grpc'))
    return { status: 501, headers: NOT_EMULATED, body: { code: 'unimplemented', message } };
  const status = { 'grpc-status': String(CODE.unimplemented), 'grpc-message': encodeURIComponent(message) };
  return { status: 200, headers: { ...NOT_EMULATED, 'content-type': type, ...status }, body: Buffer.alloc(0) };
}

/** The answer to gRPC over HTTP/1.1, which has no place for its status. */
export function tooOld({ headers }: HttpRequest): HttpResponse {
  const status = { 'grpc-status': String(CODE.internal), 'grpc-message': 'gRPC needs HTTP/2' };
  return { status: 505, headers: { 'content-type': headers['content-type'] ?? '', ...status } };
}
