import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as ticketstub from '../src/index.ts';
import { DEFAULT_SEED } from '../src/seed.ts';
import { type TestEmulator, temporaryFolder, testEmulator } from './support/emulator.ts';

const USER_PATH = '/api/v2/users/auth0%7C64b7e0f8c2d3a1b4e5f60001';
const headers = { authorization: 'Bearer any' };

test('the package exports these names', () => {
  expect(Object.keys(ticketstub).sort()).toEqual(['MisuseError', 'StartError', 'startEmulator']);
});

test('an emulator says where it is, and is gone after close', async () => {
  const emulator = await testEmulator();
  expect(emulator).toMatchObject({
    url: `http://localhost:${emulator.port}`,
    httpsUrl: `https://localhost:${emulator.port}`,
    providers: ['auth0', 'zitadel'],
    ca: expect.stringContaining('BEGIN CERTIFICATE'),
  });
  expect((await emulator.send('GET', '/health')).json).toEqual({ status: 'ok' });
  await emulator.close();
  await expect(emulator.send('GET', '/health')).rejects.toThrow();
});

test('several emulators in one process share nothing', async () => {
  await using one = await testEmulator();
  await using other = await testEmulator();
  expect((await one.send('DELETE', USER_PATH, { headers })).status).toBe(204);
  expect((await one.send('GET', USER_PATH, { headers })).status).toBe(404);
  expect((await other.send('GET', USER_PATH, { headers })).status).toBe(200);
});

test('reset goes back to the seed and to real time', async () => {
  await using emulator = await testEmulator();
  await emulator.send('DELETE', USER_PATH, { headers });
  emulator.reset();
  expect(emulator.clock.frozen).toBe(false);
  expect((await emulator.send('GET', USER_PATH, { headers })).status).toBe(200);
});

test('a seed may be given in code', async () => {
  await using emulator = await testEmulator({
    seed: {
      auth0: {
        connections: [{ id: 'con_0123456789abcdef', name: 'db', strategy: 'auth0' }],
        users: [{ user_id: 'auth0|one', connection: 'db', email: 'one@example.com' }],
      },
    },
  });
  const { json } = await emulator.send('GET', '/__inspect/users');
  expect(json.users).toMatchObject([{ userId: 'auth0|one', email: 'one@example.com' }]);
});

test.each<[string, ticketstub.EmulatorOptions, string]>([
  ['a port that is none', { port: 70_000 }, 'port: 70000 is not a whole number from 0 to 65535.'],
  ['an unknown mode', { auth: 'loose' as 'lenient' }, 'auth: "loose" is none of lenient, strict.'],
  [
    'an address with a path',
    { publicUrl: 'http://x.test/y' },
    'publicUrl: "http://x.test/y" is not an http or https address',
  ],
  ['a seed that is a list', { seed: [] }, 'seed: the seed: is no mapping; begin with auth0: or zitadel:.'],
  ['an unknown provider in the seed', { seed: { okta: {} } }, 'seed: okta: is no provider; known are auth0, zitadel.'],
  [
    'an unknown key in the seed',
    { seed: { auth0: { user: [] } } },
    'seed: auth0.user: is not known here (did you mean users?); known are tenant, ',
  ],
  [
    'a host name that is none',
    { hostnames: ['a/b'] },
    'hostnames: ["a/b"] is not a list of host names, such as tickets.example.test.',
  ],
  [
    'an id that comes twice in the seed',
    {
      seed: {
        auth0: {
          clients: [
            { client_id: 'one', name: 'One' },
            { client_id: 'one', name: 'Other' },
          ],
        },
      },
    },
    'seed: auth0.clients[1].client_id: is that of another one already: one.',
  ],
  [
    'a time that is none in the seed',
    { seed: { auth0: { tokens: [{ token: 't', scope: 's', expires_at: '2016-12-31T23:59:60Z' }] } } },
    'seed: auth0.tokens[0].expires_at: is no time: 2016-12-31T23:59:60Z.',
  ],
  [
    'a connection of no client',
    {
      seed: {
        auth0: {
          connections: [{ id: 'con_0123456789abcdef', name: 'db', strategy: 'auth0', enabled_clients: ['one'] }],
        },
      },
    },
    'seed: auth0.connections[0].enabled_clients[0]: names a client that does not exist: one.',
  ],
  [
    'a user of no connection',
    { seed: { auth0: { users: [{ connection: 'db' }] } } },
    'seed: auth0.users[0].connection: names a connection that does not exist: db.',
  ],
  [
    'a logo that is a script',
    { seed: { auth0: { branding: { logo_url: 'javascript:alert(1)' } } } },
    'seed: auth0.branding.logo_url: must match pattern "^(https?://|data:image/)',
  ],
  [
    'a colour that is none',
    { seed: { zitadel: { branding: { darkTheme: { fontColor: 'white' } } } } },
    'seed: zitadel.branding.darkTheme.fontColor: must match pattern "^#',
  ],
  [
    'a key without a webhook',
    { webhookKey: 'secret-horse' },
    'webhookKey: signs what is posted to a webhook, and there is none; give its address with webhook.',
  ],
  ['a bar that may be', { banner: 'maybe' as never }, 'banner: "maybe" is none of true, false.'],
  [
    'two tokens under one id',
    {
      seed: {
        zitadel: {
          users: [{ userId: '1', machine: { name: 'bot' } }],
          tokens: ['one', 'two'].map((token) => ({ token, tokenId: '2', userId: '1' })),
        },
      },
    },
    'seed: zitadel.tokens[1].tokenId: is that of another one already: 2.',
  ],
])('%s is refused before anything listens', async (_, options, sentence) => {
  await expect(testEmulator(options)).rejects.toThrow(sentence);
});

test('the built-in seed is one that could be given', async () => {
  await using emulator = await testEmulator({ seed: fileURLToPath(DEFAULT_SEED) });
  await using other = await testEmulator();
  const users = async ({ send }: TestEmulator) => (await send('GET', '/__inspect/users')).json.users;
  expect(await users(emulator)).toEqual(await users(other));
});

test('a seed that contains itself is refused', async () => {
  const user_metadata: Record<string, unknown> = {};
  user_metadata['self'] = user_metadata;
  await expect(ticketstub.startEmulator({ port: 0, seed: { auth0: { users: [{ user_metadata }] } } })).rejects.toThrow(
    /^seed: cannot be written down: .*circular/s,
  );
  using folder = temporaryFolder();
  const file = join(folder.path, 'seed.yaml');
  writeFileSync(file, 'auth0: { users: [{ user_metadata: &it { self: *it } }] }');
  await expect(ticketstub.startEmulator({ port: 0, seed: file })).rejects.toThrow('is not YAML that can be followed');
});

test('options in code are read as those of the command line are', async () => {
  await using emulator = await testEmulator({ publicUrl: 'https://t.test/', hostnames: ['My.Host.test'] });
  const body = { user_id: 'auth0|64b7e0f8c2d3a1b4e5f60001' };
  const { json } = await emulator.send('POST', '/api/v2/tickets/password-change', { headers, body });
  expect(json.ticket).toMatch(/^https:\/\/t\.test\/u\//);
});

test('an emulator that cannot listen gives its data file back', async () => {
  using folder = temporaryFolder();
  await using first = await testEmulator();
  const data = `${folder.path}/state.json`;
  await expect(testEmulator({ data, port: first.port })).rejects.toThrow(/cannot listen on .* choose another port/i);
  await using second = await testEmulator({ data });
  expect((await second.send('GET', '/readyz')).status).toBe(200);
});
