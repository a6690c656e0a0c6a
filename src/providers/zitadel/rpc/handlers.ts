import type { DescMethodUnary, DescService } from '@bufbuild/protobuf';
import { Code, ConnectError, createConnectRouter, createContextKey } from '@connectrpc/connect';
import type { UniversalHandler } from '@connectrpc/connect/protocol';
import { compressionBrotli, compressionGzip } from '@connectrpc/connect-node';
import { SessionService } from '@zitadel/proto/zitadel/session/v2/session_service_pb.js';
import { SettingsService } from '@zitadel/proto/zitadel/settings/v2/settings_service_pb.js';
import { UserService } from '@zitadel/proto/zitadel/user/v2/user_service_pb.js';
import { type DescribedOperation, operationsAt } from '../../../server/document.ts';
import { answerCall, type RpcCall } from './call.ts';

/** The services with methods that are written. */
const SERVICES: readonly DescService[] = [UserService, SessionService, SettingsService];

/** Handlers are made once in a process; what a call needs of its emulator travels with it. */
export const callKey = createContextKey<RpcCall | undefined>(undefined);

/** A method, and what answers its calls. */
export interface RpcMethod {
  readonly method: DescMethodUnary;
  /** Undefined for one that is not written. */
  readonly operation: DescribedOperation | undefined;
  readonly handler: UniversalHandler;
}

/**
 * Every method, by the path of its calls. One that the document does not describe answers UNIMPLEMENTED.
 * @param limit how many bytes a message may have, unpacked
 */
export function createMethods(document: URL, limit: number): ReadonlyMap<string, RpcMethod> {
  const described = operationsAt(document).map((operation) => operation.described);
  const operations = new Map(described.map((operation) => [operation.id, operation]));
  const methods = SERVICES.flatMap((service) => service.methods as DescMethodUnary[]);
  return new Map(
    methods.map((method) => {
      const operation = operations.get(`${method.parent.name}.${method.name}`);
      const written = operation?.exampleOnly ? undefined : operation;
      const handler = handlerOf(method, written, limit);
      return [handler.requestPath, { method, operation: written, handler }];
    }),
  );
}

function handlerOf(
  method: DescMethodUnary,
  operation: DescribedOperation | undefined,
  limit: number,
): UniversalHandler {
  const router = createConnectRouter({ acceptCompression: [compressionGzip, compressionBrotli], readMaxBytes: limit });
  router.rpc(method, (message, { values, signal }) => {
    // Whoever gave it no time has gone already.
    signal.throwIfAborted();
    const call = values.get(callKey);
    if (!call) throw new Error(`${method} was called without its emulator`);
    if (call.arrival.fault !== undefined) throw new ConnectError(call.arrival.fault, Code.InvalidArgument);
    if (operation) return answerCall(method, operation, message, call);
    throw new ConnectError(`${method.parent.typeName}.${method.name} is not implemented`, Code.Unimplemented);
  });
  const [handler] = router.handlers;
  if (!handler) throw new Error(`${method} has no handler`);
  return handler;
}
