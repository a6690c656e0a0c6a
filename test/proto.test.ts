import {
  type DescField,
  type DescMessage,
  type DescMethod,
  type DescService,
  getOption,
  hasOption,
  ScalarType,
} from '@bufbuild/protobuf';
import { rules } from '@zitadel/proto/validate/validate_pb.js';
import { SessionService } from '@zitadel/proto/zitadel/session/v2/session_service_pb.js';
import { SettingsService } from '@zitadel/proto/zitadel/settings/v2/settings_service_pb.js';
import { UserService } from '@zitadel/proto/zitadel/user/v2/user_service_pb.js';
import { expect, test } from 'vitest';
import type { ProtoSchema } from '../src/providers/zitadel/protojson/schema.ts';
import { operationsOf, readDocument } from '../src/server/document.ts';
import { References } from '../src/server/references.ts';

const location = new URL('../openapi/zitadel.yaml', import.meta.url);
const document = readDocument(location);
const references = new References(document);
const described = new Map(operationsOf(document).map(({ described: operation }) => [operation.id, operation]));

const methods = ([UserService, SessionService, SettingsService] as readonly DescService[]).flatMap((service) =>
  service.methods
    .filter(({ name }) => described.has(`${service.name}.${name}`))
    .map((method) => [`${service.name}.${method.name}`, method] as const),
);

test('every operation of a service is a method that the official descriptors know', () => {
  const ids = [...described.keys()].filter((id) => /Service\./.test(id));
  expect(methods.map(([id]) => id).sort()).toEqual(ids.sort());
});

test.each(methods)('%s has the messages of the official descriptors', (id, method) => {
  const { request, response } = schemasOf(id, method);
  const seen = new Set<string>();
  const findings = [
    ...(request ? compare(request, method.input, seen, true) : []),
    ...compare(response, method.output, seen, false),
  ];
  expect(findings).toEqual([]);
});

/** The schemas of a method's messages; the request's lacks what stands in the path. */
function schemasOf(id: string, { input }: DescMethod) {
  const operation = described.get(id);
  const paths = document.paths as Record<string, Record<string, { responses: Record<string, never> }>>;
  const { responses = {} } = paths[operation?.template ?? '']?.[operation?.method ?? ''] ?? {};
  const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
  const content = (references.resolve(success) as { content: Record<string, { schema: ProtoSchema }> }).content;
  const request = operation?.bodies.get('application/json') as ProtoSchema | undefined;
  const inPath = new Set(operation?.parameters.filter((it) => it.in === 'path').map(({ name }) => name));
  const members = input.fields.filter(({ jsonName }) => !inPath.has(jsonName));
  return {
    request: request && { ...request, properties: { ...request.properties }, 'x-members': members },
    response: content['application/json']?.schema ?? {},
  };
}

/** Where the schema of a message, or of one within it, is not what the descriptor says. */
function compare(
  schema: ProtoSchema & { readonly 'x-members'?: readonly DescField[] },
  message: DescMessage,
  seen: Set<string>,
  checked: boolean,
): string[] {
  const {
    title = '',
    properties = {},
    'x-oneof': oneofs = {},
    'x-optional': optional = [],
    'x-members': members,
  } = schema;
  if (seen.has(message.typeName)) return [];
  seen.add(message.typeName);
  const fields = members ?? message.fields;
  const known = fields.map(({ jsonName }) => jsonName);
  const newer = Object.keys(properties).filter((name) => !known.includes(name));
  const own = Object.keys(properties).filter((name) => known.includes(name));
  const say = (what: string, found: unknown, expected: unknown) =>
    JSON.stringify(found) === JSON.stringify(expected)
      ? []
      : [`${title}: ${what}: ${JSON.stringify(found)} is not ${JSON.stringify(expected)}`];
  return [
    ...say('name', title, message.typeName),
    ...newer.filter((name) => !NEWER.has(`${title}.${name}`)).map((name) => `${title}: ${name} is in no descriptor`),
    ...say(
      'members',
      own,
      known.filter((name) => own.includes(name)),
    ),
    ...known.filter((name) => !own.includes(name)).map((name) => `${title}: lacks ${name}`),
    ...say(
      'oneofs',
      withoutNewer(oneofs, newer),
      Object.fromEntries(message.oneofs.map((oneof) => [oneof.name, oneof.fields.map(({ jsonName }) => jsonName)])),
    ),
    ...say(
      'optional',
      optional.filter((name) => known.includes(name)),
      fields.filter(({ proto }) => proto.proto3Optional).map(({ jsonName }) => jsonName),
    ),
    ...fields.flatMap((field) => {
      const property = properties[field.jsonName];
      if (!property) return [];
      const place = `type of ${field.jsonName}`;
      const inner = field.fieldKind === 'list' ? (property.items ?? {}) : property;
      return [
        ...say(place, shapeOf(property), expectedShape(field)),
        ...(checked ? say(`rules of ${field.jsonName}`, lengthsOf(property), expectedLengths(field)) : []),
        ...(field.message && inner.properties && !/^google\./.test(field.message.typeName)
          ? compare(inner, field.message, seen, checked)
          : []),
      ];
    }),
  ];
}

function withoutNewer(oneofs: NonNullable<ProtoSchema['x-oneof']>, newer: readonly string[]) {
  return Object.fromEntries(
    Object.entries(oneofs).map(([name, members]) => [name, members.filter((it) => !newer.includes(it))]),
  );
}

function shapeOf({ type, format, items, enum: names, properties }: ProtoSchema): string {
  if (type === 'array') return `${shapeOf(items ?? {})}[]`;
  if (names) return 'enum';
  return properties || type === 'object' ? 'object' : format && format !== 'email' ? `${type} ${format}` : String(type);
}

const SCALARS: Readonly<Partial<Record<ScalarType, string>>> = {
  [ScalarType.STRING]: 'string',
  [ScalarType.BOOL]: 'boolean',
  [ScalarType.BYTES]: 'string byte',
  [ScalarType.UINT64]: 'string uint64',
  [ScalarType.INT64]: 'string int64',
  [ScalarType.UINT32]: 'integer uint32',
  [ScalarType.INT32]: 'integer int32',
};

const WELL_KNOWN: Readonly<Record<string, string>> = {
  'google.protobuf.Timestamp': 'string date-time',
  'google.protobuf.Duration': 'string google-duration',
};

function expectedShape(field: DescField): string {
  if (field.fieldKind === 'map') return 'object';
  const list = field.fieldKind === 'list' ? '[]' : '';
  if (field.message) return `${WELL_KNOWN[field.message.typeName] ?? 'object'}${list}`;
  return `${field.enum ? 'enum' : SCALARS[field.scalar as ScalarType]}${list}`;
}

/** Bytes are measured in base64 in the document, which holds what the descriptors say of the bytes themselves. */
function lengthsOf({ minLength, maxLength, format }: ProtoSchema): object {
  return format === 'byte' ? {} : { minLength, maxLength };
}

/** The limits of a text's length that protoc-gen-validate holds. */
function expectedLengths(field: DescField): object {
  const text = hasOption(field, rules) ? getOption(field, rules).type : undefined;
  if (text?.case !== 'string') return {};
  const limit = (value: bigint) => (value > 0n ? Number(value) : undefined);
  return { minLength: limit(text.value.minLen), maxLength: limit(text.value.maxLen) };
}

/** Members that ZITADEL 4.13 has and the descriptors, which are of 4.0, do not (facts/zitadel.md 1.2, 6.1). */
const NEWER = new Set([
  'zitadel.user.v2.CreateUserRequest.metadata',
  'zitadel.user.v2.CreateUserRequest.Machine.accessTokenType',
  'zitadel.user.v2.UpdateUserRequest.metadata',
  'zitadel.user.v2.UpdateUserRequest.Machine.accessTokenType',
  'zitadel.user.v2.SearchQuery.metadataKeyFilter',
  'zitadel.user.v2.SearchQuery.metadataValueFilter',
  'zitadel.session.v2.SearchQuery.expirationDateQuery',
  'zitadel.session.v2.Factors.recoveryCode',
  'zitadel.session.v2.Checks.recoveryCode',
  'zitadel.settings.v2.GetGeneralSettingsResponse.defaultOrganizationId',
  'zitadel.settings.v2.GetGeneralSettingsResponse.allowedLanguages',
]);
