import { collectQuery } from '../../server/decode.ts';
import type { DescribedOperation } from '../../server/document.ts';
import { protoName } from './protojson/schema.ts';

/** What Go takes for a boolean (strconv.ParseBool). */
const BOOLEANS: ReadonlyMap<string, string> = new Map([
  ...['1', 't', 'T', 'true', 'TRUE', 'True'].map((text) => [text, 'true'] as const),
  ...['0', 'f', 'F', 'false', 'FALSE', 'False'].map((text) => [text, 'false'] as const),
]);

/**
 * Reads a query as grpc-gateway does: members by either name, as in `ctx.orgId` and `ctx.org_id`, and booleans in every
 * form that Go knows (its runtime/query.go). What the links of pages carry has one name only.
 */
export function readQuery({ template, parameters }: DescribedOperation, query: string) {
  const pairs = Array.from(new URLSearchParams(query), ([name, text]): [string, string] => {
    const known = parameters.find((each) => each.in === 'query' && protoName(each.name) === protoName(name));
    if (!known || !template.startsWith('/v2/')) return [name, text];
    return [known.name, known.schema.type === 'boolean' ? (BOOLEANS.get(text) ?? text) : text];
  });
  return collectQuery(new URLSearchParams(pairs).toString());
}
