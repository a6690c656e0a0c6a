import type { Diagnostic } from './checks.ts';
import { mediaTypeOf } from './decode.ts';
import type { DescribedOperation } from './document.ts';
import type { HttpRequest } from './http.ts';
import type { Call, Schema, Violation } from './provider.ts';

/** How many findings are looked at: nobody reads more, and each takes as long as the body is wide. */
const FINDINGS = 100;

/** Prism's findings as violations: where, which keyword, which schema, which value. */
export function violationsOf(
  described: DescribedOperation,
  diagnostics: readonly Diagnostic[],
  call: Call,
  request: HttpRequest,
): Violation[] {
  const values = { body: call.body, query: call.query, path: call.path, header: call.headers };
  return withoutReasons(diagnostics.slice(0, FINDINGS)).map(({ path = ['body'], code, message }) => {
    const [place, ...lowered] = path as [Violation['in'], ...string[]];
    const [schema, way] = schemaAt(described, place, lowered, request);
    const property = /(?:found|required property) '(.*)'/s.exec(message)?.[1];
    // Prism's word for a body that is not there; to the schema it is a value of the wrong type.
    const keyword = message === 'Body parameter is required' ? 'type' : String(code);
    // Headers come by their lower-case names.
    const { value, position } = valueAt(values[place], place === 'header' ? lowered : way);
    return { in: place, path: way, position, keyword, schema, value, ...(property !== undefined && { property }) };
  });
}

/**
 * A value that fits none of several schemas is one violation. Why each of them refused it stands before that, and is
 * left out.
 */
function withoutReasons(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ path = [] }, index) => {
    const choices = diagnostics.slice(index + 1).filter(({ code }) => code === 'anyOf' || code === 'oneOf');
    return !choices.some((choice) => choice.path?.every((key, depth) => path[depth] === key));
  });
}

/** The schema at the end of the way, and the way with parameter names as the document writes them (Prism lowers them). */
function schemaAt(
  described: DescribedOperation,
  place: Violation['in'],
  way: readonly string[],
  request: HttpRequest,
): [Schema, readonly string[]] {
  if (place !== 'body') {
    const parameter = described.parameters.find((it) => it.in === place && it.name.toLowerCase() === way[0]);
    const rest = way.slice(1);
    return [schemaAlong(parameter?.schema ?? {}, rest), [parameter?.name ?? '', ...rest]];
  }
  const root = described.bodies.get(mediaTypeOf(request.headers['content-type'])) ?? [...described.bodies.values()][0];
  return [schemaAlong(root ?? {}, way), way];
}

function schemaAlong(root: Schema, way: readonly string[]): Schema {
  return way.reduce<Schema>((schema, key) => within(schema, key) ?? {}, root);
}

/** The schema of a property or an item, wherever in the schema it stands. */
function within(schema: Schema, key: string): Schema | undefined {
  const { properties, items, additionalProperties, allOf = [], anyOf = [], oneOf = [] } = schema;
  const here = properties?.[key] ?? items;
  if (here) return here;
  const found = [...allOf, ...anyOf, ...oneOf].map((part) => within(part, key)).find(Boolean);
  return found ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
}

function valueAt(root: unknown, way: readonly string[]): { value: unknown; position: number[] } {
  let value = root;
  const position = way.map((key) => {
    const around = value;
    value = (value as Record<string, unknown> | null | undefined)?.[key];
    if (Array.isArray(around)) return Number(key);
    return typeof around === 'object' && around !== null ? Object.keys(around).indexOf(key) : -1;
  });
  return { value, position };
}
