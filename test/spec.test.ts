import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { providers } from '../src/providers.ts';
import { Contract } from '../src/server/contract.ts';
import { readFixtures } from './support/fixtures.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

describe.each(providers)('$name', (provider) => {
  const folder = `src/providers/${provider.name}`;

  test('every described operation is written, or answers with its example, and nothing else is written', async () => {
    const { operations } = Contract.load(provider.document);
    const written = operations.filter(({ exampleOnly }) => !exampleOnly).map(({ id }) => id);
    expect(Object.keys(provider.operations).sort()).toEqual(written.sort());
  });

  test('an operation has one name: operationId, file and fixture', () => {
    const files = readdirSync(`${root}${folder}/operations`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.replace(/\.ts$/, '').replaceAll(/[\\/]/g, '.'));
    expect(files.sort()).toEqual(Object.keys(provider.operations).sort());
    const fixtures = readFixtures(provider.name);
    expect(Object.keys(provider.operations).filter((id) => !fixtures.has(id))).toEqual([]);
  });

  test('has the files that every provider has', () => {
    const files = [
      'index.ts',
      'errors.ts',
      'failures.ts',
      'authenticate.ts',
      'operation.ts',
      'schema.ts',
      'operations',
    ];
    expect(files.filter((file) => !existsSync(`${root}${folder}/${file}`))).toEqual([]);
  });

  test('every pattern of its document is one that the validator reads', () => {
    const patterns = patternsIn(parse(readFileSync(provider.document, 'utf8')));
    expect(patterns.filter((pattern) => !isUnicodePattern(pattern))).toEqual([]);
  });

  test('its types are those that its document generates', async () => {
    const types = astToString(await openapiTypescript(provider.document, { alphabetize: false }));
    const kept = readFileSync(`${root}${folder}/schema.ts`, 'utf8');
    expect(kept.slice(kept.indexOf('/**'))).toBe(types.slice(types.indexOf('/**')));
  });
});

describe('the Auth0 document', async () => {
  const { operations } = Contract.load(new URL('../openapi/auth0.yaml', import.meta.url));

  test.each(operations.map(({ id, evidence }) => [id, evidence]))('%s says how it is known: %s', (_, evidence) => {
    expect(evidence).toMatch(/^(recorded|documented|inferred)$/);
  });

  test.each(['tickets.changePassword', 'tickets.verifyEmail'])('%s has an example of every status', (id) => {
    const examples = operations.find((operation) => operation.id === id)?.examples.values() ?? [];
    const shown = new Set(Array.from(examples, ({ status }) => status));
    expect([201, 400, 401, 403, 404, 429].filter((status) => !shown.has(status))).toEqual([]);
  });
});

/** Every `pattern` of a schema, at any depth. */
function patternsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'pattern' && typeof item === 'string' ? [item] : patternsIn(item),
  );
}

/** The validator reads patterns so; where it cannot, it lets the whole request through. */
function isUnicodePattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}
