import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * The operations of a document of ours, in its order, with the tag that they stand under.
 * @param {URL} location
 */
export function readOperations(location) {
  const document = parse(readFileSync(location, 'utf8'));
  return Object.entries(document.paths).flatMap(([template, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      id: item[method].operationId,
      tag: item[method].tags[0],
      request: `${method.toUpperCase()} ${template}`,
      isExample: item[method]['x-ticketstub'] === 'example',
      evidence: item[method]['x-evidence'],
      differs: item[method]['x-differs'] ?? '',
      answers: answersOf(item[method], document),
    })),
  );
}

/** The named answers of an operation: each with its status, how it is known, and the example that it is. */
function answersOf({ responses }, document) {
  return Object.entries(responses).flatMap(([status, response]) =>
    Object.values(resolved(response, document).content ?? {}).flatMap(({ examples = {} }) =>
      Object.entries(examples).map(([name, given]) => {
        const source = resolved(given, document);
        return { name, status: Number(status), evidence: source['x-evidence'], source };
      }),
    ),
  );
}

function resolved(value, document) {
  if (!value.$ref) return value;
  const found = value.$ref.slice('#/'.length).split('/');
  return resolved(
    found.reduce((part, key) => part[key], document),
    document,
  );
}
