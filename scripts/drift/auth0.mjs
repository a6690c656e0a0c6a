import { managementOperations } from '../tables/vendors.mjs';
import { Document, SchemaComparison } from './schemas.mjs';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];
const PREFIX = '/api/v2';

/**
 * How the requests of our document differ from those that Auth0's SDK makes.
 * @param {object} document ours
 * @returns {import('./schemas.mjs').Findings}
 */
export function compareWithSdk(document) {
  const known = new Map(managementOperations().map(({ id, request }) => [id, request]));
  const wrong = operationsOf(new Document(document), PREFIX)
    .map(({ id, method, template }) => [id, `${method.toUpperCase()} ${PREFIX}${template}`])
    .filter(([id, request]) => known.get(id) !== request)
    .map(([id, request]) => `${id} is ${known.get(id) ?? 'not there'}, not ${request}`);
  return { wrong, missing: [] };
}

/**
 * How our document differs from the vendor's own of the Management API.
 * @param {object} ours
 * @param {object} theirs
 * @param {boolean} isWhole whether whatever it does not have does not exist; an excerpt says nothing of the rest
 * @returns {import('./schemas.mjs').Findings}
 */
export function compareWithOfficial(ours, theirs, isWhole = true) {
  const [mine, official] = [new Document(ours), new Document(theirs)];
  const comparison = new SchemaComparison(mine, official);
  const { wrong, missing } = comparison.findings;
  const own = operationsOf(mine, PREFIX);
  const others = new Map(operationsOf(official, '').map((operation) => [keyOf(operation), operation]));
  for (const operation of own) {
    const other = others.get(keyOf(operation));
    if (other) compareOperations(operation, other, comparison, mine, official);
    else if (isWhole) wrong.push(`${operation.id}: ${keyOf(operation)} does not exist`);
  }
  const served = new Set(own.map(keyOf));
  missing.push(...[...others.keys()].filter((key) => !served.has(key)).map((key) => `${key} is not emulated`));
  return comparison.findings;
}

function operationsOf(document, prefix) {
  return Object.entries(document.paths)
    .filter(([path]) => path.startsWith(prefix))
    .flatMap(([path, item]) =>
      METHODS.filter((method) => item[method]).map((method) => ({
        id: item[method].operationId,
        method,
        template: path.slice(prefix.length),
        shared: item.parameters ?? [],
        described: item[method],
      })),
    );
}

function keyOf({ method, template }) {
  return `${method.toUpperCase()} ${template}`;
}

function compareOperations(own, other, comparison, mine, official) {
  const { wrong } = comparison.findings;
  const name = other.described['x-operation-name'];
  const group = [other.described['x-operation-group'] ?? []].flat().join('.');
  if (name && `${group}.${name}` !== own.id) wrong.push(`${own.id}: is called ${group}.${name}`);
  compareScopes(own, other, comparison.findings);
  compareParameters(own, other, comparison, mine, official);
  const [body, otherBody] = [mine.resolve(own.described.requestBody), official.resolve(other.described.requestBody)];
  if (body && !otherBody) wrong.push(`${own.id}: takes no body`);
  if (otherBody && !body) comparison.findings.missing.push(`${own.id}: takes a body`);
  comparison.compare(schemaOf(body), schemaOf(otherBody), `${own.id}: body`, true);
  compareAnswers(own, other, comparison, mine, official);
}

/** The vendor's document says it twice, and not always alike: in its security, and in the words of its refusal. */
function compareScopes(own, other, { wrong }) {
  const secured = ({ described }) => described.security?.flatMap(Object.values).flat() ?? [];
  const words = Object.values(other.described.responses['403'] ?? {}).join('\n');
  const quoted = /expected(?: any of)?: ([\w:, ]+)/.exec(words)?.[1]?.split(/, ?/) ?? [];
  const [mine, ...others] = [secured(own), secured(other), quoted].map((scopes) => listed(scopes));
  if (!others.includes(mine)) wrong.push(`${own.id}: asks for ${others[0]}, not for ${mine}`);
}

function compareParameters(own, other, comparison, mine, official) {
  const [parameters, others] = [
    [own, mine],
    [other, official],
  ].map(
    ([{ shared, described }, document]) =>
      new Map(
        [...shared, ...(described.parameters ?? [])]
          .map((it) => document.resolve(it))
          .map((it) => [`${it.name} in ${it.in}`, it]),
      ),
  );
  const { wrong, missing } = comparison.findings;
  for (const [key, parameter] of parameters) {
    const match = others.get(key);
    const place = `${own.id}: ${key}`;
    if (!match) wrong.push(`${place} does not exist`);
    else {
      if (Boolean(parameter.required) !== Boolean(match.required)) {
        wrong.push(`${place} is ${match.required ? '' : 'not '}required`);
      }
      comparison.compare(parameter.schema, match.schema, place, true);
    }
  }
  const lacking = [...others.keys()].filter((key) => !parameters.has(key));
  missing.push(...lacking.map((key) => `${own.id}: ${key} is not described`));
}

function compareAnswers(own, other, comparison, mine, official) {
  const { wrong, missing } = comparison.findings;
  const [answers, others] = [own, other].map(({ described }) => described.responses);
  for (const status of Object.keys(answers)) {
    const place = `${own.id}: ${status}`;
    if (!others[status]) (status < '400' ? wrong : missing).push(`${place} is not documented by the vendor`);
    else if (status < '400') {
      const [mineAnswer, theirAnswer] = [mine.resolve(answers[status]), official.resolve(others[status])];
      comparison.compare(schemaOf(mineAnswer), schemaOf(theirAnswer), place, false);
    }
  }
  const lacking = Object.keys(others).filter((status) => !answers[status]);
  missing.push(...lacking.map((status) => `${own.id}: ${status} is not described`));
}

function schemaOf(part) {
  return part?.content?.['application/json']?.schema;
}

function listed(scopes) {
  return [...new Set(scopes)].sort().join(' or ') || 'no scope';
}
