import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../src/emulator.ts';
import { send, temporaryFolder, testEmulator } from './support/emulator.ts';

const ADA = 'auth0|64b7e0f8c2d3a1b4e5f60001';
const headers = { authorization: 'Bearer any' };
const OPTIONS = { randomSeed: 42, freeze: '2026-01-01T12:00:00Z', publicUrl: 'http://tickets.localhost' };

/** Requests that draw everything there is to draw: ids, links, codes, tokens and salts. */
const REQUESTS: readonly (readonly [method: string, path: string, body?: object])[] = [
  ['POST', '/api/v2/tickets/password-change', { user_id: ADA }],
  [
    'POST',
    '/api/v2/users',
    { connection: 'Username-Password-Authentication', email: 'n@x.test', password: 'New-User-1' },
  ],
  [
    'POST',
    '/passwordless/start',
    { client_id: 'AcmeSinglePageApp000000000000001', connection: 'email', email: 'n@x.test', send: 'code' },
  ],
  ['POST', '/v2/users/300000000000000101/password_reset', { returnCode: {} }],
  ['POST', '/v2/users/human', { profile: { givenName: 'New', familyName: 'User' }, email: { email: 'n@x.test' } }],
  ['POST', '/v2/sessions', { checks: { user: { userId: '300000000000000101' } } }],
  ['GET', '/__inspect/tickets'],
  ['GET', '/__inspect/messages'],
  ['GET', '/__inspect/users'],
];

/** What the requests are answered, whole. */
async function answersOf({ url }: Emulator): Promise<unknown[]> {
  const answers = [];
  for (const [method, path, body] of REQUESTS) {
    const { status, headers: told, text } = await send(url, method, path, { headers, body });
    expect(status).toBeLessThan(300);
    answers.push([status, [...told].filter(([name]) => name !== 'connection' && name !== 'keep-alive'), text]);
  }
  return answers;
}

describe('with a random seed and time that stands still', () => {
  test('two runs are answered the same, to the byte', async () => {
    await using one = await quiet(OPTIONS);
    await using other = await quiet(OPTIONS);
    expect(await answersOf(one)).toEqual(await answersOf(other));
  });

  test('another seed gives other codes', async () => {
    await using one = await quiet(OPTIONS);
    await using other = await quiet({ ...OPTIONS, randomSeed: 43 });
    const codes = await Promise.all([one, other].map(async (emulator) => JSON.stringify(await answersOf(emulator))));
    const [first, second] = codes.map((text) => /verificationCode\\":\\"(\w{6})/.exec(text)?.[1]);
    expect(first).toMatch(/^[A-Z0-8]{6}$/);
    expect(second).not.toBe(first);
  });

  test('a reset begins anew, at the same instant', async () => {
    await using emulator = await quiet(OPTIONS);
    const body = { user_id: ADA };
    const ask = async () =>
      (await send(emulator.url, 'POST', '/api/v2/tickets/password-change', { headers, body })).text;
    const before = await ask();
    emulator.clock.advance(60_000);
    expect(await ask()).not.toBe(before);
    emulator.reset();
    expect([emulator.clock.frozen, emulator.clock.now()]).toEqual([true, Date.parse(OPTIONS.freeze)]);
    expect(await ask()).toBe(before);
  });
});

test('a random seed does not go with a data file', async () => {
  using folder = temporaryFolder();
  const start = testEmulator({ randomSeed: 1, data: `${folder.path}/state.json` });
  await expect(start).rejects.toThrow('randomSeed: cannot go with data');
});

test.each(['tomorrow', '2026-01-01', '1969-12-31T23:59:59Z', '2026-13-01T00:00:00Z', ''])(
  'time cannot stand still at %j',
  async (freeze) => {
    await expect(testEmulator({ freeze })).rejects.toThrow(/^freeze: ".*" is not an instant since 1970, such as/);
  },
);

const quiet = (options: EmulatorOptions) =>
  startEmulator({
    port: 0,
    tlsDir: join(tmpdir(), 'ticketstub-test-keys'),
    log: { info: () => {}, warn: () => {}, bug: () => {} },
    ...options,
  });
