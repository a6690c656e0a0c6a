import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fidelityPage } from '../scripts/tables/fidelity.mjs';
import { readOperations } from '../scripts/tables/operations.mjs';
import { supportedPage } from '../scripts/tables/supported.mjs';
import { providers } from '../src/providers.ts';
import { Contract } from '../src/server/contract.ts';

const vendors = providers.filter(({ name }) => name !== 'inspect');
const supported = read('SUPPORTED.md');
const fidelity = read('FIDELITY.md');

function read(file: string): string {
  return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
}

/** The cells of every row of a page that begins with an operation's id. */
function rowsOf(page: string): string[][] {
  const lines = page.split('\n').filter((line) => /^\| `[\w.]+` \|/.test(line));
  return lines.map((line) => line.split('|').map((cell) => cell.replaceAll('`', '').trim()));
}

describe.each(vendors)('$name', ({ document, operations }) => {
  const described = Contract.load(document).operations;

  test('SUPPORTED.md says of every operation what the code does', () => {
    const states = new Map(rowsOf(supported).map(([, id, request, state]) => [`${id} ${request}`, state]));
    const told = described.map(({ id, method, template }) => states.get(`${id} ${method.toUpperCase()} ${template}`));
    expect(told).toEqual(described.map(({ id }) => (operations[id] ? 'works' : 'example only')));
  });

  test('FIDELITY.md says of every operation what its document says', () => {
    const rows = new Set(rowsOf(fidelity).map((row) => row.slice(1, 3).join()));
    expect(described.filter(({ id, evidence }) => !rows.has(`${id},${evidence}`))).toEqual([]);
  });
});

test('SUPPORTED.md calls nothing emulated that is not', () => {
  const ids = new Set(vendors.flatMap(({ document }) => Contract.load(document).operations.map(({ id }) => id)));
  const rows = rowsOf(supported);
  expect(rows.filter(([, id = '', , state]) => (state !== 'not emulated') !== ids.has(id))).toEqual([]);
  expect(rows.filter(([, , , state]) => state === 'not emulated').length).toBeGreaterThan(100);
});

test('both pages are those that `npm run generate` writes', async () => {
  const [auth0 = [], zitadel = []] = ['auth0', 'zitadel'].map((name) =>
    readOperations(new URL(`../openapi/${name}.yaml`, import.meta.url)),
  );
  expect(await supportedPage({ auth0, zitadel })).toBe(supported);
  expect(fidelityPage(fidelity, { auth0, zitadel })).toBe(fidelity);
});

test('the counts of the README are those of SUPPORTED.md', () => {
  const counts = /\| \| Works .*?\n\n/s.exec(supported)?.[0] ?? 'no counts';
  expect(read('README.md')).toContain(counts);
});
