import { ManagementClient } from 'auth0';
import { expect, test } from 'vitest';
import { startEmulator } from '../src/index.ts';

test('a password link can be opened', async () => {
  await using emulator = await startEmulator({ port: 0 });
  const plainHttp: typeof fetch = (url, init) => fetch(String(url).replace('https:', 'http:'), init);
  const auth0 = new ManagementClient({ domain: new URL(emulator.url).host, token: 'any', fetch: plainHttp });
  const { ticket } = await auth0.tickets.changePassword({ user_id: 'auth0|64b7e0f8c2d3a1b4e5f60001' });
  expect(await (await fetch(ticket)).text()).toContain('Change Your Password');
});
