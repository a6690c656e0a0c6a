import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { MisuseError } from '../core/misuse.ts';
import { type ApiDocument, type DocumentOperation, operationsOf } from './document.ts';
import { References, referenceOf } from './references.ts';

/**
 * The operations of a vendor's own document: JSON or YAML, OpenAPI 3, in one file. Each answers with its example, and
 * goes by its method and path, for the vendor's ids may be ours.
 * @throws MisuseError that names the file, the place in it and what to do
 */
export function readExtension(file: string): DocumentOperation[] {
  const blame = (reason: string, mend: string) => new MisuseError(`${file}: ${reason}. ${mend}`);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw blame(`cannot be read: ${(error as Error).message}`, 'Give --extend a file that can.');
  }
  let document: ApiDocument;
  try {
    document = parseDocument(text);
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('\n');
    throw blame(`is neither JSON nor YAML: ${reason}`, 'Give --extend an OpenAPI document.');
  }
  if (!/^3\./.test(String(document?.openapi))) {
    throw blame('openapi: is not 3.0 or later', 'Give --extend an OpenAPI document, converted from what it is.');
  }
  try {
    checkReferences(document);
    return operationsOf(document).map(({ described, alone }) => {
      const id = `${described.method.toUpperCase()} ${described.template}`;
      return { described: { ...described, id, exampleOnly: true, evidence: 'documented' }, alone };
    });
  } catch (error) {
    throw blame((error as Error).message, 'Bundle the document into one file that holds all that it refers to.');
  }
}

/** JSON is tried first: a document of some megabytes takes the YAML parser seconds. */
function parseDocument(text: string): ApiDocument {
  try {
    return JSON.parse(text);
  } catch {
    // YAML may hold what JSON does not, such as an alias that goes round in a circle.
    return JSON.parse(JSON.stringify(parse(text)) ?? 'null');
  }
}

/** @throws Error that names the place of a reference that leads nowhere */
function checkReferences(document: ApiDocument): void {
  const references = new References(document);
  const rest: { readonly node: unknown; readonly way: string }[] = [{ node: document, way: '' }];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { node, way } = next;
    if (referenceOf(node) !== undefined) {
      try {
        references.follow(node);
      } catch (error) {
        throw new Error(`${way}: ${(error as Error).message}`);
      }
    }
    if (typeof node !== 'object' || node === null) continue;
    for (const [key, value] of Object.entries(node))
      rest.push({ node: value, way: way === '' ? key : `${way}.${key}` });
  }
}
