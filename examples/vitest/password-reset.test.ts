import { ManagementClient } from 'auth0';
import type { Emulator } from 'ticketstub';
import { testWith } from 'ticketstub/vitest';
import { describe, expect } from 'vitest';

/** What the application under test would have: clients of both services, pointed at the emulator. */
const test = testWith().extend<{ auth0: ManagementClient; zitadel: ReturnType<typeof zitadelClient> }>({
  auth0: async ({ emulator }, use) => {
    using _trust = emulator.trust();
    await use(new ManagementClient({ domain: new URL(emulator.httpsUrl).host, token: 'any' }));
  },
  zitadel: async ({ emulator }, use) => {
    await use(zitadelClient(emulator));
  },
});

const zitadelClient = ({ url }: Emulator) => ({
  resetPassword: (userId: string) =>
    fetch(`${url}/v2/users/${userId}/password_reset`, {
      method: 'POST',
      headers: { authorization: 'Bearer pat_iam_owner' },
      body: '{}',
    }),
});

// Fifty times the same user: each test finds her as the seed has her.
const turns = Array.from({ length: 50 }, (_, turn) => turn + 1);

describe('a password is reset by the link that', () => {
  test.for(turns)('Auth0 hands to the back end (%i)', async (turn, { auth0, inspect }) => {
    const { ticket: url } = await auth0.tickets.changePassword({ user_id: 'auth0|64b7e0f8c2d3a1b4e5f60001' });
    const { id } = await inspect.latestTicket({ email: 'ada@example.com' });
    const { ticket } = await inspect.redeemTicket(id, { password: `Difference-Engine-${turn}` });
    expect(ticket).toMatchObject({ url, status: 'redeemed' });
    expect(await inspect.tickets()).toHaveLength(1);
  });

  test.for(turns)('ZITADEL mails (%i)', async (turn, { zitadel, inspect }) => {
    await zitadel.resetPassword('300000000000000101');
    const { ticketId } = await inspect.waitForMessage({ to: 'ada@acme.example' });
    const { ticket } = await inspect.redeemTicket(ticketId ?? '', { password: `Difference-Engine-${turn}` });
    expect(ticket).toMatchObject({ purpose: 'password_reset', status: 'redeemed' });
    expect(await inspect.messages({ to: 'ada@acme.example' })).toHaveLength(2);
  });
});
