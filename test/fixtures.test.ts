import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { auth0 } from '../src/providers/auth0/index.ts';
import { inspect } from '../src/providers/inspect/index.ts';
import { DEFAULT_SEED } from '../src/seed.ts';
import { Contract, exampleOf } from '../src/server/contract.ts';
import type { DescribedOperation } from '../src/server/document.ts';
import { type Answer, type TestEmulator, testEmulator } from './support/emulator.ts';
import { type FixtureCase, type FixtureRequest, type FixtureResponse, readFixtures } from './support/fixtures.ts';

const seed = parse(readFileSync(DEFAULT_SEED, 'utf8')) as { readonly auth0: object };
const contracts = { auth0: Contract.load(auth0.document), inspect: Contract.load(inspect.document) };

describe.each(['auth0', 'inspect'] as const)('%s', (provider) => {
  const { operations } = contracts[provider];
  const fixtures = readFixtures(provider);

  test('every fixture belongs to an operation', () => {
    const ids = operations.map(({ id }) => id);
    expect([...fixtures.keys()].filter((id) => !ids.includes(id))).toEqual([]);
  });

  describe.each(operations.map((operation) => [operation.id, operation] as const))('%s', (id, { answers }) => {
    const cases = fixtures.get(id) ?? [];

    test('has a case for every status it documents', () => {
      const covered = new Set(cases.map(({ response }) => response.status));
      expect([...answers.keys()].filter((status) => !covered.has(status))).toEqual([]);
    });

    const name = provider === 'inspect' ? `inspect:${id}` : id;
    test.each(cases.map((fixture) => [fixture.case, fixture] as const))('%s', (_, fixture) => run(name, fixture));
  });
});

async function run(operation: string, fixture: FixtureCase): Promise<void> {
  const { given = {}, request = {}, response, then = [] } = fixture;
  await using emulator = await testEmulator({
    ...given.options,
    seed: { ...seed, auth0: { ...seed.auth0, ...given.seed } },
  });
  const kept = new Map<string, string>();
  for (const { operation: step, keep = {}, ...sent } of given.before ?? []) {
    const answer = await call(emulator, step, sent, kept);
    for (const [name, { from, match }] of Object.entries(keep)) kept.set(name, pick(answer, from, match));
  }
  if (given.pass !== undefined) emulator.pass(given.pass);
  await check(operation, await call(emulator, operation, request, kept), response, kept);
  for (const step of then) {
    await check(step.operation, await call(emulator, step.operation, step.request ?? {}, kept), step.response, kept);
  }
}

/** The operation of this name, and the contract it is in. */
function find(name: string): { readonly contract: Contract; readonly operation: DescribedOperation } {
  const contract = name.startsWith('inspect:') ? contracts.inspect : contracts.auth0;
  const operation = contract.operations.find(({ id }) => id === name.replace(/^inspect:/, ''));
  if (!operation) throw new Error(`there is no operation ${name}`);
  return { contract, operation };
}

async function call(
  emulator: TestEmulator,
  name: string,
  request: FixtureRequest,
  kept: ReadonlyMap<string, string>,
): Promise<Answer> {
  const { method, template, scopes } = find(name).operation;
  const { path = {}, rawPath, query = {}, headers = {}, body, form, text, size } = filled(request, kept);
  const place = rawPath ?? template.replaceAll(/\{(.+?)\}/g, (_, key) => encodeURIComponent(path[key] ?? ''));
  const pairs = Object.entries(query).map(([key, value]): [string, string] => [key, String(value)]);
  const search = new URLSearchParams(pairs).toString();
  const sent = { ...(scopes?.length && { authorization: 'Bearer any' }), ...headers };
  return emulator.send(method.toUpperCase(), `${place}${search && `?${search}`}`, {
    headers: Object.fromEntries(Object.entries(sent).filter((entry): entry is [string, string] => entry[1] !== null)),
    body: form ? new URLSearchParams(form) : size === undefined ? (text ?? body) : 'x'.repeat(size),
  });
}

async function check(
  name: string,
  answer: Answer,
  expected: FixtureResponse,
  kept: ReadonlyMap<string, string>,
): Promise<void> {
  const { status, headers = {}, body, example, shows = [] } = filled(expected, kept);
  const unexpected = answer.status === status ? undefined : answer.text;
  expect({ status: answer.status, unexpected }).toEqual({ status, unexpected: undefined });
  for (const [header, value] of Object.entries(headers)) expect(answer.headers.get(header)).toEqual(pattern(value));
  if (body !== undefined) expect(answer.json ?? answer.text).toEqual(pattern(body));
  if (body !== undefined && answer.json !== undefined) expect(keysOf(answer.json)).toEqual(keysOf(body));
  for (const text of shows) expect(answer.text).toContain(text);
  if (example !== undefined) {
    const { contract, operation } = find(name);
    const match = contract.match(operation.method, operation.template);
    const mediaTypes = [operation.examples.get(example)?.mediaType ?? ''];
    const documented = match && (await exampleOf(match.target, { code: status, exampleKey: example, mediaTypes }));
    expect(answer.json ?? answer.text).toEqual(documented?.body);
  }
}

/** Answers keep the vendor's order of keys. */
function keysOf(body: unknown): string[] {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? Object.keys(body) : [];
}

function pattern(value: unknown): unknown {
  if (typeof value === 'string' && /^\/.*\/$/s.test(value))
    return expect.stringMatching(new RegExp(value.slice(1, -1)));
  if (Array.isArray(value)) return value.map(pattern);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pattern(item)]));
}

function pick(answer: Answer, from: string, match: string | undefined): string {
  const [source, ...way] = from.split('.');
  const sources: Readonly<Record<string, () => unknown>> = {
    header: () => answer.headers.get(way.join('.')),
    text: () => answer.text,
    body: () => way.reduce((at, key) => at?.[key], answer.json),
  };
  const value = String(sources[source ?? '']?.());
  const found = match === undefined ? value : new RegExp(match).exec(value)?.[1];
  if (found === undefined) throw new Error(`nothing at ${from} matches ${match}: ${answer.text}`);
  return found;
}

/** The fixture with every `{{name}}` replaced by what was kept under that name. */
function filled<T>(value: T, kept: ReadonlyMap<string, string>): T {
  if (typeof value === 'string') return value.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => kept.get(name) ?? '') as T;
  if (Array.isArray(value)) return value.map((item) => filled(item, kept)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filled(item, kept)])) as T;
}
