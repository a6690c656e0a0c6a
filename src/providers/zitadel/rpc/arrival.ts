import { type DescMessage, fromBinary } from '@bufbuild/protobuf';
import type { DescribedOperation } from '../../../server/document.ts';
import type { HttpRequest } from '../../../server/http.ts';
import { ProtoJsonError } from '../protojson/error.ts';
import { readMessage } from '../protojson/read.ts';
import { messageOf, type ProtoSchema } from '../protojson/schema.ts';

/** The message of a call as it arrives, where something is to be said of it before the protocols' library reads it. */
export interface Arrival {
  /** Why it is no message, in the vendor's words. */
  readonly fault?: string;
  /** The message of Connect in JSON, read as that of the REST API is: its members, and the text that they stand in. */
  readonly json?: { readonly members: Readonly<Record<string, unknown>>; readonly text: Buffer };
}

/** A frame of gRPC begins with a flag and its length. */
const FRAME_HEAD_BYTES = 5;

/**
 * Looks at the message of a call. The library answers bytes that are no message with INTERNAL, where the vendor's says
 * INVALID_ARGUMENT; and of JSON it reads less than the vendor's does.
 */
export function lookAt(input: DescMessage, operation: DescribedOperation | undefined, request: HttpRequest): Arrival {
  const { body, headers } = request;
  if (typeof body === 'string') return {};
  const type = headers['content-type'] ?? '';
  try {
    if (/^application\/json(;|$)/i.test(type) && operation && operation.bodies.size > 0) {
      const { value } = readMessage(body.toString('utf8'), withPath(operation));
      return { json: { members: value, text: body } };
    }
    const bytes = /^application\/proto(;|$)/i.test(type) ? body : unframed(type, body);
    if (bytes) fromBinary(input, bytes);
    return {};
  } catch (error) {
    const reason = error instanceof ProtoJsonError ? error.message : `proto: ${(error as Error).message}`;
    return { fault: `unmarshal message: ${reason}` };
  }
}

/** What stands in for a message that has been dealt with: an empty one. */
export function emptyMessage({ headers }: HttpRequest): Uint8Array {
  const type = headers['content-type'] ?? '';
  if (/^application\/grpc/i.test(type)) return new Uint8Array(FRAME_HEAD_BYTES);
  return Buffer.from(/json/i.test(type) ? '{}' : '');
}

/** The one message of gRPC, uncompressed; undefined for whatever else there is: the library refuses that itself. */
function unframed(type: string, body: Buffer): Buffer | undefined {
  if (!/^application\/grpc(-web)?(\+proto)?(;|$)/i.test(type)) return undefined;
  if (body.length < FRAME_HEAD_BYTES || body[0] !== 0) return undefined;
  const message = body.subarray(FRAME_HEAD_BYTES);
  return body.readUInt32BE(1) === message.length ? message : undefined;
}

/** The schema of the whole message: with the members that the REST API has in its path. */
function withPath(operation: DescribedOperation): ProtoSchema {
  const schema = messageOf(operation);
  const path = operation.parameters
    .filter((parameter) => parameter.in === 'path')
    .map(({ name, schema: own }) => [name, own]);
  return { ...schema, properties: { ...Object.fromEntries(path), ...schema.properties } };
}
