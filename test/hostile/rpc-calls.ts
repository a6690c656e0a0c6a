import { type DescMethodUnary, fromJson, type JsonObject, toBinary } from '@bufbuild/protobuf';
import fc from 'fast-check';
import { contracts, filled } from '../support/fixture-steps.ts';
import { readFixtures } from '../support/fixtures.ts';
import { isSayable, messageOf } from '../support/rpc-messages.ts';
import { METHODS, methodOf } from '../support/wires.ts';
import { type Change, change, changedWithin } from './json-places.ts';

/** A call as it is sent. */
export interface Call {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const fixtures = readFixtures('zitadel');

/** Every call that the fixtures make, as a message of its method. */
const GOOD = contracts.zitadel.operations.flatMap(({ id }) => {
  const method = methodOf(id);
  if (!method) return [];
  const sayable = (fixtures.get(id) ?? []).filter(({ request }) => isSayable(method.input, request));
  return sayable
    .slice(0, 6)
    .map(({ request }) => ({ method, message: messageOf(method.input, filled(request ?? {}, new Map())) }));
});

/** Bytes of which some are others. */
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 });

const PREFIXES = [
  'true',
  'true',
  'true',
  'longer',
  'shorter',
  'endless',
  'cut off',
  'compressed',
  'last',
  'twice',
] as const;

/** A message in its envelope, or in one that lies. */
function enveloped(message: Uint8Array, how: (typeof PREFIXES)[number]): Buffer {
  const lengths = { longer: message.length + 9, shorter: Math.max(message.length - 1, 0), endless: 0xffff_ffff };
  const flags = { compressed: 1, last: 0x80 };
  const prefix = Buffer.alloc(5);
  prefix[0] = how in flags ? flags[how as keyof typeof flags] : 0;
  prefix.writeUInt32BE(how in lengths ? lengths[how as keyof typeof lengths] : message.length, 1);
  const whole = Buffer.concat([prefix, message]);
  if (how === 'twice') return Buffer.concat([whole, whole]);
  return how === 'cut off' ? whole.subarray(0, whole.length >> 1) : whole;
}

const METADATA: readonly Readonly<Record<string, string>>[] = [
  {},
  {},
  {},
  { authorization: '' },
  { authorization: 'Bearer pat_no_role' },
  { authorization: `Bearer ${'x'.repeat(4_000)}` },
  { 'grpc-timeout': '0n' },
  { 'grpc-timeout': '99999999H' },
  { 'grpc-timeout': 'soon' },
  { 'connect-timeout-ms': '-1' },
  { 'grpc-encoding': 'gzip' },
  { 'grpc-encoding': 'snappy' },
  { 'content-encoding': 'br' },
  { 'x-trace-bin': '!!!' },
  { 'x-zitadel-orgid': '__proto__' },
];

const TYPES = {
  'application/grpc': 'enveloped',
  'application/grpc+proto': 'enveloped',
  'application/grpc-web+proto': 'enveloped',
  'application/grpc-web-text': 'enveloped',
  'application/proto': 'binary',
  'application/json': 'json',
  'application/connect+proto': 'enveloped',
} as const;

/** Calls that are good but for what was done to their message, its envelope, their metadata or their method. */
export const call: fc.Arbitrary<Call> = fc
  .record({
    good: fc.constantFrom(...GOOD),
    type: fc.constantFrom(...(Object.keys(TYPES) as (keyof typeof TYPES)[])),
    member: fc.option(fc.tuple(fc.nat(), change)),
    edits,
    prefix: fc.constantFrom(...PREFIXES),
    metadata: fc.constantFrom(...METADATA),
    other: fc.oneof(
      { weight: 9, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom(...METHODS) },
    ),
  })
  .map(({ good, type, member, edits: bytes, prefix, metadata, other }) => {
    const { method, message } = good;
    const { parent, name } = other ?? method;
    const body = {
      enveloped: () => enveloped(edited(binary(method, message, member), bytes), prefix),
      binary: () => edited(binary(method, message, member), bytes),
      json: () => Buffer.from(JSON.stringify(changed(message, member))),
    }[TYPES[type]]();
    return {
      path: `/${parent.typeName}/${name}`,
      headers: { authorization: 'Bearer any', 'content-type': type, te: 'trailers', ...metadata },
      body,
    };
  });

type Member = readonly [which: number, how: Change] | null;

const changed = (message: JsonObject, member: Member) => (member ? changedWithin(message, ...member) : message);

/** The message in binary; as it was, where no message can say what it was changed to. */
function binary({ input }: DescMethodUnary, message: JsonObject, member: Member): Buffer {
  const wished = changed(message, member) as JsonObject;
  const said = isSayable(input, { body: wished }) ? wished : message;
  return Buffer.from(toBinary(input, fromJson(input, said)));
}

function edited(message: Buffer, changes: readonly (readonly [at: number, byte: number])[]): Buffer {
  const bytes = Buffer.from(message);
  for (const [at, byte] of changes) bytes[at % Math.max(bytes.length, 1)] = byte;
  return bytes;
}
