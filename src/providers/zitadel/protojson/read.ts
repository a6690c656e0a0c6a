import { ProtoJsonError } from './error.ts';
import { type JsonMember, type JsonNode, parseJson, wordPlace } from './parse.ts';
import { readScalar } from './scalar.ts';
import { membersOf, type ProtoSchema } from './schema.ts';

/** A message as protobuf understands a JSON text, and what it left out. */
export interface ReadMessage {
  /** Under the JSON names of the schema, without nulls. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The members and enum names that the message does not know, each with the way to it. */
  readonly ignored: readonly string[];
}

/** What is being read. */
export interface Reading {
  readonly text: string;
  readonly ignored: string[];
}

/**
 * Reads a message as grpc-gateway does: members by either name, unknown ones and unknown enum names left out, null as
 * absent (facts/zitadel.md 2.10). No text at all is an empty message.
 * @throws ProtoJsonError for a text that is none of this message
 */
export function readMessage(text: string, schema: ProtoSchema): ReadMessage {
  const reading = { text, ignored: [] };
  const node: JsonNode = text.trim() === '' ? { kind: 'object', at: 0, members: [] } : parseJson(text);
  return { value: message(reading, node, schema, ''), ignored: reading.ignored };
}

function message(reading: Reading, node: JsonNode, schema: ProtoSchema, way: string): Record<string, unknown> {
  if (node.kind !== 'object') throw unexpected(reading, node);
  const { names, oneofs } = membersOf(schema);
  const value: Record<string, unknown> = emptyTexts(schema);
  const seen = new Set<string>();
  for (const member of node.members) {
    const name = names.get(member.name);
    const property = name === undefined ? undefined : schema.properties?.[name];
    if (name === undefined || property === undefined) {
      reading.ignored.push(`${way}${member.name}`);
      continue;
    }
    refuseSecond(reading, member, seen, [name], () => `duplicate field ${member.raw}`);
    if (member.node.kind === 'scalar' && member.node.value === null) continue;
    const oneof = oneofs.get(name);
    const full = `${schema.title}.${oneof}`;
    const taken = () => `error parsing ${member.raw}, oneof ${full} is already set`;
    refuseSecond(reading, member, seen, oneof === undefined ? [] : [`oneof ${oneof}`], taken);
    const read = field(reading, member.node, property, name, `${way}${name}`);
    if (read !== undefined) value[name] = read;
  }
  return value;
}

/** Texts that have to be there are empty when they are not: what has no presence has its zero. */
function emptyTexts({ required = [], properties = {} }: ProtoSchema): Record<string, unknown> {
  const texts = required.filter((name) => properties[name]?.type === 'string' && !isMessage(properties[name]));
  return Object.fromEntries(texts.map((name) => [name, '']));
}

/** Times and durations are written as texts, and are messages: they are there or not. */
function isMessage({ format }: ProtoSchema): boolean {
  return format === 'date-time' || format === 'google-duration';
}

function refuseSecond(
  reading: Reading,
  { at }: JsonMember,
  seen: Set<string>,
  names: readonly string[],
  reason: () => string,
): void {
  for (const name of names) {
    if (seen.has(name)) throw new ProtoJsonError(reason(), wordPlace(reading.text, at));
    seen.add(name);
  }
}

function field(reading: Reading, node: JsonNode, schema: ProtoSchema, name: string, way: string): unknown {
  if (schema.type === 'array') {
    if (node.kind !== 'array') throw unexpected(reading, node);
    const items = schema.items ?? {};
    return node.items
      .map((item, index) => field(reading, item, items, name, `${way}[${index}]`))
      .filter((item) => item !== undefined);
  }
  if (schema.properties) return message(reading, node, schema, `${way}.`);
  if (typeof schema.additionalProperties === 'object') return map(reading, node, schema.additionalProperties, way);
  if (schema.type === 'object') return struct(reading, node);
  if (node.kind !== 'scalar') throw unexpected(reading, node);
  return readScalar(reading, node, schema, { name, way });
}

/** A map, whose entries protobuf calls `value`, each under a key of its own. */
function map(reading: Reading, node: JsonNode, schema: ProtoSchema, way: string): Record<string, unknown> {
  if (node.kind !== 'object') throw unexpected(reading, node);
  const seen = new Set<string>();
  const entries = node.members.map((member): [string, unknown] => {
    refuseSecond(reading, member, seen, [member.name], () => `duplicate map key ${member.raw}`);
    return [member.name, field(reading, member.node, schema, 'value', `${way}.${member.name}`)];
  });
  return Object.fromEntries(entries);
}

/** Any object, as google.protobuf.Struct keeps it. */
function struct(reading: Reading, node: JsonNode): unknown {
  if (node.kind !== 'object') throw unexpected(reading, node);
  return plain(node);
}

function plain(node: JsonNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'array') return node.items.map(plain);
  return Object.fromEntries(node.members.map(({ name, node: value }) => [name, plain(value)]));
}

function unexpected({ text }: Reading, node: JsonNode): ProtoJsonError {
  const raw = node.kind === 'scalar' ? node.raw : node.kind === 'object' ? '{' : '[';
  return new ProtoJsonError(`unexpected token ${raw}`, `syntax error ${wordPlace(text, node.at)}`);
}
