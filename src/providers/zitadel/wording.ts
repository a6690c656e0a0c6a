import type { Failure, Violation } from '../../server/provider.ts';
import { goName, membersOf, messageOf, type ProtoSchema, protoName } from './protojson/schema.ts';

type Invalid = Extract<Failure, { kind: 'invalid' }>;

/** A step on the way from a request to what is wrong in it. */
interface Step {
  /** The message that the step is taken in, as Go calls it. */
  readonly message: string;
  /** The field, as Go calls it, with its place in a list. */
  readonly field: string;
  /** Where the vendor's checks come to it: plain fields, then oneofs, then optional ones; each in the order of the file. */
  readonly rank: readonly number[];
}

/**
 * What the vendor says of a request that breaks its rules: protoc-gen-validate tells of the first violation alone
 * (facts/zitadel.md 2.8).
 */
export function wordViolation({ operation, violations }: Invalid): string {
  const request = `${operation.id.replace(/^.*\./, '')}Request`;
  const root = messageOf(operation);
  const found = violations.map((given) => {
    const violation = given.in === 'path' ? inPath(given, operation) : given;
    return { violation, way: wayTo(violation, request, root) };
  });
  const [first] = found.sort((a, b) => compare(rankOf(a.way), rankOf(b.way)));
  if (!first) return 'The request does not fit its document.';
  const { in: place, path, keyword, schema, value } = first.violation;
  if (place === 'query' && keyword === 'type' && schema.type !== 'array') {
    // grpc-gateway reads a query before anything is checked (its runtime/query.go; inferred).
    const field = protoName(path[0]?.split('.').at(-1) ?? '');
    if (Array.isArray(value)) return `too many values for field "${field}": ${value.join(', ')}`;
    return `parsing field "${field}": strconv.ParseBool: parsing "${value}": invalid syntax`;
  }
  const last = first.way.length - 1;
  return first.way
    .map(({ message, field }, depth) => {
      const reason = depth === last ? wordReason(first.violation) : 'embedded message failed validation';
      return `invalid ${message}.${field}: ${reason}`;
    })
    .join(' | caused by: ');
}

/** An empty parameter, which only an rpc can bring, counts as missing for Prism; to the vendor it is too short a text. */
function inPath(violation: Violation, { parameters }: Invalid['operation']): Violation {
  if (violation.keyword !== 'required') return violation;
  const parameter = parameters.find(({ name }) => name.toLowerCase() === violation.property);
  return { ...violation, path: [parameter?.name ?? ''], keyword: 'minLength', schema: parameter?.schema ?? {} };
}

function wayTo({ in: place, path, keyword, property }: Violation, request: string, root: ProtoSchema): Step[] {
  // What stands in the path is the first field of every request.
  if (place !== 'body') {
    // Dots lead into a message; `ctx` is the one that is not called as its field is.
    const [name = '', index] = path;
    const [outer = '', inner] = name.split('.');
    const field = index === undefined ? goName(outer) : `${goName(outer)}[${index}]`;
    const step = { message: request, field, rank: [place === 'path' ? -1 : 0] };
    const message = outer === 'ctx' ? 'RequestContext' : goName(outer);
    return inner === undefined ? [step] : [step, { ...step, message, field: goName(inner) }];
  }
  const steps: Step[] = [];
  let schema = root;
  for (const key of path) {
    const last = steps.at(-1);
    if (schema.type === 'array' && last) {
      steps[steps.length - 1] = { ...last, field: `${last.field}[${key}]`, rank: [...last.rank, Number(key)] };
      schema = schema.items ?? {};
    } else {
      steps.push(stepInto(schema, request, key));
      schema = schema.properties?.[key] ?? {};
    }
  }
  if (keyword === 'required' && property !== undefined) steps.push(stepInto(schema, request, property));
  if (keyword === 'anyOf') steps.push(oneofOf(schema, request));
  return steps.length > 0 ? steps : [{ message: request, field: '', rank: [] }];
}

function stepInto(schema: ProtoSchema, request: string, name: string): Step {
  const { properties = {}, 'x-optional': optional = [] } = schema;
  const group = membersOf(schema).oneofs.has(name) ? 1 : optional.includes(name) ? 2 : 0;
  return {
    message: messageName(schema, request),
    field: goName(name),
    rank: [group, Object.keys(properties).indexOf(name)],
  };
}

/** The oneof of which a member has to be there. */
function oneofOf(schema: ProtoSchema, request: string): Step {
  const [choice] = (schema.anyOf ?? []) as readonly { readonly required?: readonly string[] }[];
  const oneof = membersOf(schema).oneofs.get(choice?.required?.[0] ?? '') ?? '';
  return { message: messageName(schema, request), field: goName(oneof), rank: [1, -1] };
}

/** `CreateUserRequest_Human` for `zitadel.user.v2.CreateUserRequest.Human`. */
function messageName({ title }: ProtoSchema, request: string): string {
  return title?.replace(/^(?:[a-z]\w*\.)+/, '').replaceAll('.', '_') ?? request;
}

function rankOf(way: readonly Step[]): number[] {
  return way.flatMap(({ rank }) => rank);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const different = a.findIndex((rank, index) => rank !== b[index]);
  return different === -1 ? 0 : (a[different] ?? 0) - (b[different] ?? -2);
}

function wordReason({ keyword, schema, value }: Violation): string {
  const { minLength, maxLength, minimum, maximum, minItems, maxItems } = schema;
  // A number that has no name is still one here.
  if (schema.enum) return 'value must be one of the defined enum values';
  switch (keyword) {
    case 'minLength':
    case 'maxLength':
      if (schema.format === 'byte') return wordBytes(schema);
      if (minLength === undefined) return `value length must be at most ${maxLength} runes`;
      if (maxLength === undefined) return `value length must be at least ${minLength} runes`;
      return `value length must be between ${minLength} and ${maxLength} runes, inclusive`;
    case 'required':
    case 'anyOf':
      return 'value is required';
    case 'const':
      return 'value must equal true';
    case 'format':
    case 'pattern':
      if (schema.format === 'google-duration') return 'value must be greater than 0s';
      return `value must be a valid email address | caused by: ${addressFault(String(value))}`;
    case 'minimum':
      return `value must be greater than or equal to ${minimum}`;
    case 'maximum':
      return `value must be less than or equal to ${maximum}`;
    case 'minItems':
      return `value must contain at least ${minItems} item(s)`;
    case 'maxItems':
      return `value must contain no more than ${maxItems} item(s)`;
    default:
      return `value does not fit (${keyword})`;
  }
}

/** The document limits the base64, the vendor what it stands for. */
function wordBytes({ 'x-min-bytes': least, 'x-max-bytes': most }: ProtoSchema): string {
  if (least === undefined) return `value length must be at most ${most} bytes`;
  return `value length must be between ${least} and ${most} bytes, inclusive`;
}

/** What Go's net/mail has against an address (inferred, save for the missing @). */
function addressFault(address: string): string {
  if (!address.includes('@')) return "mail: missing '@' or angle-addr";
  return address.startsWith('@') ? 'mail: no angle-addr' : 'mail: no address';
}
