import type { DescribedOperation } from '../../../server/document.ts';
import type { Schema } from '../../../server/provider.ts';

/** A schema of openapi/zitadel.yaml, with what protobuf knows of it besides. */
export interface ProtoSchema extends Schema {
  /** The message's or enum's full name, as in `zitadel.user.v2.PasswordResetRequest`. */
  readonly title?: string;
  readonly items?: ProtoSchema;
  readonly properties?: Readonly<Record<string, ProtoSchema>>;
  readonly required?: readonly string[];
  /** That of a map's values. */
  readonly additionalProperties?: boolean | ProtoSchema;
  /** The members of which one at most may be there, by the name of their oneof. */
  readonly 'x-oneof'?: Readonly<Record<string, readonly string[]>>;
  /** The members that protobuf calls optional. */
  readonly 'x-optional'?: readonly string[];
  /** Whether a number without a name is refused, instead of counting as the first of the enum. */
  readonly 'x-defined-only'?: boolean;
  /** The least and the most bytes that base64 may stand for. */
  readonly 'x-min-bytes'?: number;
  readonly 'x-max-bytes'?: number;
}

/** The schema of an operation's message, as far as it stands in the body; that of an empty one where there is no body. */
export function messageOf({ bodies }: Pick<DescribedOperation, 'bodies'>): ProtoSchema {
  return (bodies.get('application/json') ?? {}) as ProtoSchema;
}

/** What a schema says of its members. */
interface Members {
  /** The member's JSON name by each name that a client may use: `userId` and `user_id`. */
  readonly names: ReadonlyMap<string, string>;
  /** The oneof that a member belongs to. */
  readonly oneofs: ReadonlyMap<string, string>;
}

const known = new WeakMap<ProtoSchema, Members>();

/** The members of a message. */
export function membersOf(schema: ProtoSchema): Members {
  const found = known.get(schema) ?? readMembers(schema);
  known.set(schema, found);
  return found;
}

function readMembers({ properties = {}, 'x-oneof': oneofs = {} }: ProtoSchema): Members {
  const names = Object.keys(properties).flatMap((name) => [[name, name] as const, [protoName(name), name] as const]);
  const belonging = Object.entries(oneofs).flatMap(([oneof, names]) => names.map((name) => [name, oneof] as const));
  return { names: new Map(names), oneofs: new Map(belonging) };
}

/** The name in the proto file of what JSON calls so: `user_id` for `userId`. */
export function protoName(jsonName: string): string {
  return jsonName.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The name in Go of what JSON or the proto file calls so: `UserId`. */
export function goName(name: string): string {
  return name.replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
