import {
  createRegistry,
  type DescMethodUnary,
  type DescService,
  fromBinary,
  fromJson,
  type JsonObject,
  type JsonValue,
  toJson,
} from '@bufbuild/protobuf';
import { ConnectError, type Transport } from '@connectrpc/connect';
import { createConnectTransport, createGrpcTransport } from '@connectrpc/connect-node';
import { createGrpcWebTransport } from '@connectrpc/connect-web';
import { CredentialsCheckErrorSchema, ErrorDetailSchema } from '@zitadel/proto/zitadel/message_pb.js';
import { SessionService } from '@zitadel/proto/zitadel/session/v2/session_service_pb.js';
import { SettingsService } from '@zitadel/proto/zitadel/settings/v2/settings_service_pb.js';
import { UserService } from '@zitadel/proto/zitadel/user/v2/user_service_pb.js';

/** Each way in which a call can go over the wire, for an emulator at this URL. */
export const WIRES: Readonly<Record<string, (baseUrl: string) => Transport>> = {
  gRPC: (baseUrl) => createGrpcTransport({ baseUrl }),
  'gRPC-Web': (baseUrl) => createGrpcWebTransport({ baseUrl }),
  'Connect, JSON over HTTP/1.1': (baseUrl) =>
    createConnectTransport({ baseUrl, httpVersion: '1.1', useBinaryFormat: false }),
  'Connect, binary over HTTP/2': (baseUrl) => createConnectTransport({ baseUrl, httpVersion: '2' }),
};

const SERVICES: readonly DescService[] = [UserService, SessionService, SettingsService];

/** Every method of the services that are emulated, be it written or not. */
export const METHODS = SERVICES.flatMap(({ methods }) => methods);

const DETAILS = createRegistry(ErrorDetailSchema, CredentialsCheckErrorSchema);

/** The method behind an operationId; undefined for what is no rpc. */
export function methodOf(operation: string): DescMethodUnary | undefined {
  const [service, name] = operation.split('.');
  return METHODS.find(
    (method): method is DescMethodUnary =>
      method.methodKind === 'unary' && method.parent.name === service && method.name === name,
  );
}

/** Makes a call of a message in JSON. The answer is in JSON too, be it the method's output or a google.rpc.Status. */
export async function callOver(
  wire: Transport,
  method: DescMethodUnary,
  message: JsonObject,
  headers: Readonly<Record<string, string>>,
): Promise<JsonValue> {
  try {
    const input = fromJson(method.input, message);
    const answer = await wire.unary(method, undefined, undefined, headers, input);
    return toJson(method.output, answer.message);
  } catch (error) {
    return statusOf(ConnectError.from(error));
  }
}

function statusOf({ code, rawMessage: message, details }: ConnectError): JsonValue {
  const known = details.map((detail): JsonObject => {
    if (!('type' in detail) || typeof detail.type !== 'string')
      throw new Error('a detail that never left this process');
    const desc = DETAILS.getMessage(detail.type);
    if (!desc) throw new Error(`a detail of the type ${detail.type}`);
    const value = toJson(desc, fromBinary(desc, detail.value)) as JsonObject;
    return { '@type': `type.googleapis.com/${detail.type}`, ...value };
  });
  return { code, message, ...(known.length > 0 && { details: known }) };
}
