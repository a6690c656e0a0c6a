import type { DescribedOperation } from '../../server/document.ts';
import { HttpError } from '../../server/http.ts';
import { withoutSecretsOf } from '../../server/secrets.ts';
import { CODE, plainResponse } from './errors.ts';
import type { ZitadelContext } from './operation.ts';
import { ProtoJsonError } from './protojson/error.ts';
import { readMessage } from './protojson/read.ts';
import { membersOf, messageOf, type ProtoSchema, protoName } from './protojson/schema.ts';

/**
 * Reads a body of the REST API, of whatever type it says it is, before the credential is looked at: so does
 * grpc-gateway (facts/zitadel.md 2.1, 2.10).
 */
export function readBody({ log }: ZitadelContext, operation: DescribedOperation, body: Buffer): unknown {
  const schema = messageOf(operation);
  const text = body.toString('utf8');
  try {
    const { value, ignored } = readMessage(text, schema);
    const inPath = new Set(operation.parameters.flatMap(({ name }) => [name, protoName(name)]));
    for (const name of ignored.filter((each) => !inPath.has(each))) {
      log.warn(`zitadel ${operation.id} ignores ${name}, as ZITADEL does${hint(name, schema)}`);
    }
    return value;
  } catch (error) {
    if (!(error instanceof ProtoJsonError)) throw error;
    throw new HttpError(plainResponse(CODE.invalidArgument, withoutSecretsOf(text, error.message)));
  }
}

/** The mistake that is made most: the name of a oneof is not a member (facts/zitadel.md 0.1). */
function hint(name: string, schema: ProtoSchema): string {
  const oneofs = new Map(Object.entries(schema['x-oneof'] ?? {}));
  const members = oneofs.get(name);
  if (members) return `: ${members.join(' or ')} stands at the top of the body, without ${name} around it`;
  const known = schema.properties ? [...membersOf(schema).names.values()] : [];
  return name.includes('.') || name.includes(':') || known.length === 0
    ? ''
    : `: known are ${[...new Set(known)].join(', ')}`;
}
