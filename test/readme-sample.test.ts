import { ManagementClient } from 'auth0';
import { test } from 'ticketstub/vitest';
import { expect } from 'vitest';

test('a link changes the password', async ({ emulator, inspect }) => {
  using _trust = emulator.trust();
  const auth0 = new ManagementClient({ domain: new URL(emulator.httpsUrl).host, token: 'any' });
  await auth0.tickets.changePassword({ user_id: 'auth0|64b7e0f8c2d3a1b4e5f60001' });
  const { id } = await inspect.latestTicket({ email: 'ada@example.com' });
  expect(await inspect.redeemTicket(id)).toMatchObject({ redeemed: true, page: { heading: 'Password Changed!' } });
});
