import { expect, test } from 'vitest';
import { testEmulator } from '../support/emulator.ts';

test('the tenant’s log keeps the beginnings alone of what was refused at length', async () => {
  await using emulator = await testEmulator();
  const client = 'AcmeWebApplication00000000000001';
  const secret = 'acme-web-client-secret-for-local-tests-only-0000000000000000000A';
  const username = 'x'.repeat(1_000_000);
  const body = { grant_type: 'password', client_id: client, client_secret: secret, username, password: 'none' };
  expect((await emulator.send('POST', '/oauth/token', { body })).status).toBe(403);
  const headers = { authorization: 'Bearer any' };
  const { json } = await emulator.send('GET', '/api/v2/logs', { headers });
  expect(json[0]).toMatchObject({ type: 'fu', user_name: 'x'.repeat(1_000) });
  const state = await emulator.send('GET', '/__inspect/state');
  expect(state.text.length).toBeLessThan(100_000);
});
