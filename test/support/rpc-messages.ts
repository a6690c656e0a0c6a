import { type DescMessage, fromJson, type JsonObject } from '@bufbuild/protobuf';
import type { FixtureRequest } from './fixtures.ts';

/** The request as the one message that a call sends: what is in the path, in the query and in the body. */
export function messageOf({ fields }: DescMessage, { path, query = {}, body }: FixtureRequest): JsonObject {
  const message: JsonObject = { ...(body as JsonObject | undefined), ...path };
  for (const [name, value] of Object.entries(query as JsonObject)) {
    const [first = '', second] = name.split('.');
    const repeated = fields.some(({ jsonName, fieldKind }) => jsonName === first && fieldKind === 'list');
    if (second !== undefined) message[first] = { ...(message[first] as JsonObject | undefined), [second]: value };
    else message[first] = repeated ? [value].flat() : value;
  }
  return message;
}

/**
 * Whether a message can say what this request does. Members that are newer than the published messages, nulls in a oneof
 * and values of a wrong type it cannot.
 */
export function isSayable(input: DescMessage, { rawPath, text, form, size, ...request }: FixtureRequest = {}): boolean {
  if ([rawPath, text, form, size].some((it) => it !== undefined)) return false;
  try {
    fromJson(input, messageOf(input, request));
    return true;
  } catch {
    return false;
  }
}
