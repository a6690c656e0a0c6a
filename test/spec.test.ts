import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { typesOf } from '../scripts/types.mjs';
import { providers } from '../src/providers.ts';
import { Contract } from '../src/server/contract.ts';
import { readFixtures } from './support/fixtures.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

describe.each(providers)('$name', (provider) => {
  const folder = `src/providers/${provider.name}`;

  test('every described operation is written, in its order, or answers with its example; nothing else is', () => {
    const { operations } = Contract.load(provider.document);
    const written = operations.filter(({ exampleOnly }) => !exampleOnly).map(({ id }) => id);
    expect(Object.keys(provider.operations)).toEqual(written);
  });

  test('an operation has one name: operationId, file, export and fixture', () => {
    const files = readdirSync(`${root}${folder}/operations`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.replace(/\.ts$/, '').replaceAll(/[\\/]/g, '.'));
    expect(files.sort()).toEqual(Object.keys(provider.operations).sort());
    const exporting = (id: string) =>
      readFileSync(`${root}${folder}/operations/${id.replaceAll('.', '/')}.ts`, 'utf8').includes(
        `export const ${exportOf(id)}: `,
      );
    expect(Object.keys(provider.operations).filter((id) => !exporting(id))).toEqual([]);
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

  test('its tags stand in the order of its paths, its components in that of their names', () => {
    const { paths, tags = [], components } = parse(readFileSync(provider.document, 'utf8')) as Outline;
    const used = Object.values(paths).flatMap((item) => Object.values(item).flatMap((it) => it.tags ?? []));
    expect([...new Set(used)]).toEqual(tags.map(({ name }) => name));
    for (const part of Object.values(components)) expect(Object.keys(part)).toEqual(Object.keys(part).sort());
  });

  test('every pattern of its document is one that the validator reads', () => {
    const patterns = patternsIn(parse(readFileSync(provider.document, 'utf8')));
    expect(patterns.filter((pattern) => !isUnicodePattern(pattern))).toEqual([]);
  });

  test('its types are those that its document generates', async () => {
    const types = await typesOf(provider.document);
    const kept = readFileSync(`${root}${folder}/schema.ts`, 'utf8');
    expect(kept.slice(kept.indexOf('/**'))).toBe(types.slice(types.indexOf('/**')));
  });
});

describe.each(providers.filter(({ name }) => name !== 'inspect'))('the document of $name', async ({ document }) => {
  const { operations } = Contract.load(document);

  test.each(operations.map(({ id, evidence }) => [id, evidence]))('%s says how it is known: %s', (_, evidence) => {
    expect(evidence).toMatch(/^(recorded|documented|inferred)$/);
  });

  const resets = operations.filter(({ id }) => /^(tickets\.|UserService\.(PasswordReset|SetPassword)$)/.test(id));
  test.each(resets.map(({ id, answers, examples }) => [id, answers, examples] as const))(
    '%s has an example of every status',
    (_, answers, examples) => {
      const shown = new Set(Array.from(examples.values(), ({ status }) => status));
      expect([...answers.keys()].filter((status) => !shown.has(status))).toEqual([]);
    },
  );
});

/** A document, as far as its order goes. */
interface Outline {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly tags?: readonly string[] }>>>>;
  readonly tags?: readonly { readonly name: string }[];
  readonly components: Readonly<Record<string, object>>;
}

/** What an operation's file exports: its own name; `delete` is a word of the language, and says what it deletes. */
function exportOf(id: string): string {
  const [name = '', group = ''] = id.split('.').reverse();
  if (name !== 'delete') return name;
  const resource = group.replace(/ies$/, 'y').replace(/s$/, '');
  return `delete${resource.charAt(0).toUpperCase()}${resource.slice(1)}`;
}

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
