import { describe, expect } from 'vitest';
import { test, testWith } from '../src/testing/vitest.ts';
import { ADA } from './support/recovery.ts';

const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };

const deleteAda = (url: string) =>
  fetch(`${url}/api/v2/users/${encodeURIComponent(ADA)}`, { method: 'DELETE', headers });

const seen = new Set<string>();

describe('the fixture', () => {
  // Whichever of the two comes second finds Ada again.
  test.for(['one', 'other'])('begins each test where the emulator began: %s', async (_, { emulator, inspect }) => {
    expect(await inspect.users({ email: 'ada@example.com' })).toHaveLength(1);
    expect(await inspect.requests()).toEqual([]);
    expect(emulator.clock.frozen).toBe(false);
    expect((await deleteAda(emulator.url)).status).toBe(204);
    await inspect.clock.set('2030-01-01T00:00:00Z', { frozen: true });
    await inspect.fault({ scenario: 'unavailable' });
    seen.add(emulator.url);
  });

  test('is one emulator for all of them', ({ emulator }) => {
    expect([...seen]).toEqual([emulator.url]);
  });

  describe('with a hook', () => {
    const urls: string[] = [];
    test.beforeAll(({ emulator }) => void urls.push(emulator.url));
    test.beforeEach(({ inspect }) => inspect.clock.set('2030-01-01T00:00:00Z', { frozen: true }).then(() => {}));
    test('is put back before it, not after', ({ emulator }) => {
      expect(emulator.clock).toMatchObject({ frozen: true });
      expect(urls).toEqual([emulator.url]);
    });
  });

  describe('of tests that run concurrently', () => {
    const users = ['auth0|64b7e0f8c2d3a1b4e5f60002', 'auth0|64b7e0f8c2d3a1b4e5f60003', ADA];
    test.concurrent.for(users)('leaves alone what the others do: %s', async (user_id, { emulator, inspect }) => {
      const body = JSON.stringify({ user_id });
      await fetch(`${emulator.url}/api/v2/tickets/password-change`, { method: 'POST', headers, body });
      const others = users.map((userId) => inspect.waitForTicket({ userId }));
      expect(await Promise.all(others)).toHaveLength(users.length);
    });
  });
});

const seeded = testWith({ providers: ['auth0'], seed: { auth0: { tenant: { friendly_name: 'Of Its Own' } } } });
const extended = seeded.extend<{ state: string }>({
  state: async ({ emulator }, use) => {
    await use(await (await fetch(`${emulator.url}/__inspect/state`)).text());
  },
});

extended('a fixture with options is an emulator of its own', ({ emulator, state }) => {
  expect(emulator.providers).toEqual(['auth0']);
  expect([...seen]).not.toContain(emulator.url);
  expect(state).toContain('Of Its Own');
});
