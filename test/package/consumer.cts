// The same by require.
import ticketstub = require('ticketstub');
import client = require('ticketstub/client');
import playwright = require('ticketstub/playwright');
import vitest = require('ticketstub/vitest');

const options: ticketstub.EmulatorOptions = { port: 0 };

export async function main(): Promise<client.Ticket> {
  const emulator: ticketstub.Emulator = await ticketstub.startEmulator(options);
  const tickets = client.createClient(emulator.url);
  if (ticketstub.MisuseError.name === client.InspectError.name) throw new Error('one class for two things');
  return tickets.latestTicket({ email: 'ada@example.com' });
}

// @ts-expect-error: there is no such export, and the types say so.
export const nothing = ticketstub.nothing;

vitest.test('a test', ({ emulator }) => void emulator.url);
playwright.test('in a browser', async ({ page, openLatestLink }) => openLatestLink(page, {}));
