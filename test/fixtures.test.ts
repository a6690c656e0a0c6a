import { beforeAll, describe, expect, test } from 'vitest';
import { exampleOf } from '../src/server/contract.ts';
import { type Answer, testEmulator } from './support/emulator.ts';
import {
  arrange,
  call,
  contracts,
  filled,
  find,
  type Kept,
  optionsFor,
  type Place,
  type ProviderName,
} from './support/fixture-steps.ts';
import { type FixtureCase, type FixtureResponse, readFixtures } from './support/fixtures.ts';

// Loading Prism takes seconds on a busy machine: longer than a connection is kept that one test may have open by then.
beforeAll(async () => {
  const match = contracts.auth0.match('get', '/userinfo');
  if (match) await exampleOf(match.target, {});
});

describe.each(['auth0', 'inspect', 'zitadel'] as const)('%s', (provider) => {
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

    test.each(cases.map((fixture) => [fixture.case, fixture] as const))('%s', (_, fixture) =>
      run(provider, id, fixture),
    );
  });
});

async function run(provider: ProviderName, id: string, fixture: FixtureCase): Promise<void> {
  const { request = {}, response, then = [] } = fixture;
  await using emulator = await testEmulator(optionsFor(provider, fixture));
  const kept = await arrange(emulator, provider, fixture);
  const own = find(provider, `${provider}:${id}`);
  await check(own, await call(emulator, own, request, kept), response, kept);
  for (const step of then) {
    const next = find(provider, step.operation);
    await check(next, await call(emulator, next, step.request ?? {}, kept), step.response, kept);
  }
}

async function check(
  { contract, operation }: Place,
  answer: Answer,
  expected: FixtureResponse,
  kept: Kept,
): Promise<void> {
  const { status, headers = {}, body, example, shows = [] } = filled(expected, kept);
  const unexpected = answer.status === status ? undefined : answer.text;
  expect({ status: answer.status, unexpected }).toEqual({ status, unexpected: undefined });
  for (const [header, value] of Object.entries(headers)) expect(answer.headers.get(header)).toEqual(pattern(value));
  if (body !== undefined) expect(answer.json ?? answer.text).toEqual(pattern(body));
  if (body !== undefined && answer.json !== undefined) expect(keysOf(answer.json)).toEqual(keysOf(body));
  for (const text of shows) expect(answer.text).toContain(text);
  if (example !== undefined) {
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
