import {
  type DescMessage,
  type DescMethod,
  fromJson,
  type JsonValue,
  type MessageShape,
  toJson,
} from '@bufbuild/protobuf';
import { Code, ConnectError } from '@connectrpc/connect';
import { CredentialsCheckErrorSchema, ErrorDetailSchema } from '@zitadel/proto/zitadel/message_pb.js';
import type { DescribedOperation } from '../../../server/document.ts';
import type { HttpRequest, HttpResponse } from '../../../server/http.ts';
import type { Perform } from '../../../server/provider.ts';
import { CREDENTIALS_CHECK_ERROR, type Status, type StatusDetail, TYPE_PREFIX } from '../errors.ts';
import type { Arrival } from './arrival.ts';

/** A call under way: the request that it came in, and the road that it is to take. */
export interface RpcCall {
  readonly request: HttpRequest;
  readonly perform: Perform;
  readonly arrival: Arrival;
}

type Members = Readonly<Record<string, JsonValue>>;

/**
 * Answers a call by the REST request that it stands for: the message as JSON, its members put where the document wants
 * them, and the answer read back into a message.
 * @throws ConnectError for a refusal
 */
export async function answerCall<I extends DescMessage, O extends DescMessage>(
  { input, output }: DescMethod & { readonly input: I; readonly output: O },
  operation: DescribedOperation,
  message: MessageShape<I>,
  { request, perform, arrival: { json } }: RpcCall,
): Promise<MessageShape<O>> {
  const { parameters, rest } = divide(operation, (json?.members as Members | undefined) ?? jsonOf(input, message));
  const inBody = operation.bodies.size > 0;
  const answer = await perform(operation.id, parameters, {
    ...request,
    method: operation.method.toUpperCase(),
    path: operation.template,
    query: inBody ? '' : new URLSearchParams(flatten(rest)).toString(),
    // JSON goes on as it came, for the road to tell what it ignores.
    body: inBody ? (json?.text ?? Buffer.from(JSON.stringify(rest))) : Buffer.alloc(0),
  });
  if (answer.status >= 400) throw refusalOf(answer);
  return fromJson(output, (answer.body ?? {}) as JsonValue, { ignoreUnknownFields: true });
}

function jsonOf<I extends DescMessage>(input: I, message: MessageShape<I>): Members {
  try {
    return toJson(input, message) as Members;
  } catch (error) {
    // Such as an instant beyond those that JSON can write.
    throw new ConnectError((error as Error).message, Code.InvalidArgument);
  }
}

/** The members that the path names, and all others. */
function divide({ template }: DescribedOperation, members: Members) {
  const names = Array.from(template.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);
  return {
    parameters: Object.fromEntries(names.map((name) => [name, String(members[name] ?? '')])),
    rest: Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name))),
  };
}

/** The members as a query has them: `ctx.orgId`, and the name of a list before each of its items. */
function flatten(members: Members, prefix = ''): [string, string][] {
  return Object.entries(members).flatMap(([name, value]): [string, string][] => {
    if (Array.isArray(value)) return value.map((item) => [`${prefix}${name}`, String(item)]);
    if (typeof value === 'object' && value !== null) return flatten(value as Members, `${prefix}${name}.`);
    return [[`${prefix}${name}`, String(value)]];
  });
}

/** The refusal in the form that each transport gives it. */
function refusalOf({ status, body }: HttpResponse): ConnectError {
  const { code, message, details = [] } = (body ?? {}) as Partial<Status>;
  if (code === undefined) return new ConnectError(`The emulator answered ${status}.`, Code.Internal);
  return new ConnectError(message ?? '', code, undefined, details.map(detailOf));
}

function detailOf({ '@type': type, id = '', message, failedAttempts = 0 }: StatusDetail) {
  return type === `${TYPE_PREFIX}${CREDENTIALS_CHECK_ERROR}`
    ? { desc: CredentialsCheckErrorSchema, value: { id, message, failedAttempts } }
    : { desc: ErrorDetailSchema, value: { id, message } };
}
