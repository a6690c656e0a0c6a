import { getOption, hasOption, ScalarType } from '@bufbuild/protobuf';
import { rules } from '@zitadel/proto/validate/validate_pb.js';
import { requestOf, zitadelServices } from '../tables/vendors.mjs';
import { Document } from './schemas.mjs';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/**
 * How our document differs from the official descriptors: methods, requests, members, types, enums, required members
 * and limits.
 * @param {object} root
 * @returns {Promise<import('./schemas.mjs').Findings>}
 */
export async function compareWithDescriptors(root) {
  const services = new Map((await zitadelServices()).map((service) => [service.typeName, service]));
  const comparison = new Comparison(new Document(root));
  for (const [template, item] of Object.entries(root.paths)) {
    for (const verb of METHODS.filter((it) => item[it] && /Service\./.test(item[it].operationId))) {
      const operation = item[verb];
      const [name, methodName] = operation.operationId.split('.');
      const version = /^\/(v\d\w*)\//.exec(template)?.[1];
      const service = [...services.values()].find((it) => it.name === name && it.typeName.includes(`.${version}.`));
      const method = service?.methods.find((it) => it.name === methodName);
      if (method) comparison.compareMethod(operation, method, `${verb.toUpperCase()} ${template}`);
      else comparison.findings.wrong.push(`${operation.operationId} does not exist`);
    }
  }
  return comparison.findings;
}

class Comparison {
  #document;
  #seen = new Set();
  /** @type {import('./schemas.mjs').Findings} */
  findings = { wrong: [], missing: [] };

  constructor(document) {
    this.#document = document;
  }

  compareMethod(operation, method, request) {
    const id = operation.operationId;
    const official = requestOf(method);
    if (official === undefined) this.findings.missing.push(`${id}: the descriptors have no request`);
    else this.#say(`${id}: request`, request, official);
    const inPath = (operation.parameters ?? [])
      .map((it) => this.#document.resolve(it))
      .filter((it) => it.in === 'path')
      .map(({ name }) => name);
    const body = schemaOf(this.#document.resolve(operation.requestBody));
    const fields = method.input.fields.filter(({ jsonName }) => !inPath.includes(jsonName));
    if (body) this.#compareMessage(body, method.input, true, fields);
    const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1];
    this.#compareMessage(schemaOf(this.#document.resolve(success)) ?? {}, method.output, false);
  }

  /** @param isRequest whether a client sends it, so that its rules are held */
  #compareMessage(given, message, isRequest, fields = message.fields) {
    const key = `${message.typeName} ${isRequest}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const schema = this.#document.resolve(given);
    const { title = '', properties = {}, required = [], 'x-oneof': oneofs = {}, 'x-optional': optional = [] } = schema;
    const known = fields.map(({ jsonName }) => jsonName);
    const own = Object.keys(properties);
    const place = message.typeName;
    this.#say(`${place}: name`, title, message.typeName);
    this.findings.wrong.push(
      ...own.filter((name) => !known.includes(name)).map((name) => `${place}.${name} does not exist`),
      ...known.filter((name) => !own.includes(name)).map((name) => `${place}.${name} is not described`),
    );
    const both = known.filter((name) => own.includes(name));
    const isKnown = (name) => known.includes(name);
    this.#say(`${place}: order`, own.filter(isKnown), both);
    this.#say(`${place}: oneofs`, members(oneofs, isKnown), members(officialOneofs(message), isKnown));
    const explicit = fields.filter(({ proto }) => proto.proto3Optional).map(({ jsonName }) => jsonName);
    this.#say(`${place}: optional members`, optional.filter(isKnown), explicit);
    if (isRequest) this.#say(`${place}: required`, required.filter(isKnown), fields.filter(isRequired).map(nameOf));
    for (const field of fields.filter(({ jsonName }) => both.includes(jsonName))) {
      this.#compareField(properties[field.jsonName], field, `${place}.${field.jsonName}`, isRequest);
    }
  }

  #compareField(given, field, place, isRequest) {
    const property = this.#document.resolve(given);
    this.#say(`${place}: type`, shapeOf(property, this.#document), expectedShape(field));
    const inner = this.#document.resolve(field.fieldKind === 'list' ? (property.items ?? {}) : property);
    if (field.enum) {
      this.#compareEnum(
        inner.enum ?? [],
        field.enum.values.map(({ name }) => name),
        place,
      );
    }
    if (isRequest) this.#say(`${place}: rules`, limitsOf(property, inner), expectedLimits(field));
    const { message } = field;
    if (message && inner.properties && !/^google\./.test(message.typeName)) {
      this.#compareMessage(inner, message, isRequest);
    }
  }

  /** The order counts: a number stands for the name at its place. */
  #compareEnum(ours, official, place) {
    const both = ours.filter((name) => official.includes(name));
    this.#say(`${place}: values`, both, official);
    const newer = ours.filter((name) => !official.includes(name));
    this.findings.wrong.push(...newer.map((name) => `${place} has no value ${name}`));
  }

  #say(place, ours, official) {
    const [mine, theirs] = [ours, official].map((value) => JSON.stringify(value));
    if (mine !== theirs) this.findings.wrong.push(`${place} is ${theirs}, not ${mine}`);
  }
}

function schemaOf(part) {
  return part?.content?.['application/json']?.schema;
}

function nameOf({ jsonName }) {
  return jsonName;
}

function officialOneofs({ oneofs }) {
  return Object.fromEntries(oneofs.map((oneof) => [oneof.name, oneof.fields.map(nameOf)]));
}

/** The oneofs, with those members alone that both sides know. */
function members(oneofs, isKnown) {
  return Object.fromEntries(Object.entries(oneofs).map(([name, all]) => [name, all.filter(isKnown)]));
}

function shapeOf({ type, format, items, enum: names, properties }, document) {
  if (type === 'array') return `${shapeOf(document.resolve(items ?? {}), document)}[]`;
  if (names) return 'enum';
  return properties || type === 'object' ? 'object' : format && format !== 'email' ? `${type} ${format}` : String(type);
}

const SCALARS = {
  [ScalarType.STRING]: 'string',
  [ScalarType.BOOL]: 'boolean',
  [ScalarType.BYTES]: 'string byte',
  [ScalarType.UINT64]: 'string uint64',
  [ScalarType.INT64]: 'string int64',
  [ScalarType.UINT32]: 'integer uint32',
  [ScalarType.INT32]: 'integer int32',
};

const WELL_KNOWN = {
  'google.protobuf.Timestamp': 'string date-time',
  'google.protobuf.Duration': 'string google-duration',
};

function expectedShape(field) {
  if (field.fieldKind === 'map') return 'object';
  const list = field.fieldKind === 'list' ? '[]' : '';
  if (field.message) return `${WELL_KNOWN[field.message.typeName] ?? 'object'}${list}`;
  return `${field.enum ? 'enum' : SCALARS[field.scalar]}${list}`;
}

/** What protoc-gen-validate is told of a field. */
function rulesOf(field) {
  return hasOption(field, rules) ? getOption(field, rules) : undefined;
}

/** Whether a message without it is refused; a member with explicit presence is looked at only when it is there. */
function isRequired(field) {
  const { message, type } = rulesOf(field) ?? {};
  if (message?.required || type?.value.required) return true;
  if (field.proto.proto3Optional || field.oneof) return false;
  return /^(string|bytes)$/.test(type?.case) && type.value.minLen > 0n && !type.value.ignoreEmpty;
}

/** The limits of a property: of the list, of the text, the number or the bytes. */
function limitsOf({ minItems, maxItems }, inner) {
  const { minLength, maxLength, minimum, maximum, format } = inner;
  return {
    minItems,
    maxItems,
    // Bytes are measured in base64 in the document, which has what the descriptors say of the bytes beside it.
    ...(format === 'byte'
      ? { minBytes: inner['x-min-bytes'], maxBytes: inner['x-max-bytes'] }
      : { minLength, maxLength }),
    minimum: limit(minimum),
    maximum,
    ...(inner.enum && { definedOnly: inner['x-defined-only'] }),
  };
}

function expectedLimits(field) {
  const { type } = rulesOf(field) ?? {};
  const list = type?.case === 'repeated' ? type.value : undefined;
  const single = list?.items?.type ?? type;
  const of = (kind) => (single?.case === kind ? single.value : undefined);
  const number = single?.case?.match(/int/) ? single.value : undefined;
  const isBytes = field.scalar === ScalarType.BYTES;
  return {
    minItems: limit(list?.minItems),
    maxItems: limit(list?.maxItems),
    ...(isBytes
      ? { minBytes: limit(of('bytes')?.minLen), maxBytes: limit(of('bytes')?.maxLen) }
      : { minLength: limit(of('string')?.minLen), maxLength: limit(of('string')?.maxLen) }),
    minimum: limit(number?.gte),
    maximum: limit(number?.lte),
    ...(field.enum && { definedOnly: of('enum')?.definedOnly || undefined }),
  };
}

function limit(value) {
  return value !== undefined && value > 0 ? Number(value) : undefined;
}
