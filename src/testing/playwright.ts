import { test as base, type Page } from '@playwright/test';
import type { Emulator, EmulatorOptions } from '../emulator.ts';
import type { Inspect, Ticket, TicketFilter } from './client/index.ts';
import { quietly } from './quietly.ts';

/** What a test is given. */
export interface Fixtures {
  /** What the emulator issued, sent and was asked. */
  readonly inspect: Inspect;
  /**
   * Waits for the newest ticket that passes the filter, opens its link in this page, and hands back the ticket.
   * @throws InspectError that tells what came instead
   */
  readonly openLatestLink: (page: Page, filter?: Omit<TicketFilter, 'limit'>) => Promise<Ticket>;
}

/** What a worker has for all of its tests. */
export interface WorkerFixtures {
  /** Options of startEmulator, as in `test.use({ emulatorOptions: { providers: ['auth0'] } })`. */
  readonly emulatorOptions: Omit<EmulatorOptions, 'data'>;
  /** An emulator on a port of its own. */
  readonly emulator: Emulator;
}

/**
 * Playwright's test with an emulator that is put back to its start before each test: to the seed, real time, an empty
 * journal, without faults; snapshots stay.
 * @example
 * test('a password is reset', async ({ page, emulator, openLatestLink }) => { ... });
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  emulatorOptions: [{}, { option: true, scope: 'worker' }],
  emulator: [
    async ({ emulatorOptions }, use) => {
      await using emulator = await start(emulatorOptions);
      await use(emulator);
    },
    { scope: 'worker' },
  ],
  inspect: [
    async ({ emulator }, use) => {
      emulator.reset();
      await use(emulator.inspect);
    },
    { auto: true },
  ],
  openLatestLink: async ({ inspect }, use) => {
    await use(async (page, filter = {}) => {
      const ticket = await inspect.waitForTicket(filter);
      const { id, url, code } = ticket;
      if (url === null) throw new Error(`The ticket ${id} is the code ${code}: it has no link to open.`);
      await page.goto(url);
      return ticket;
    });
  },
});

/** Playwright reads every test file once more, in a process that runs none of them: that need not load all of this. */
async function start(options: EmulatorOptions): Promise<Emulator> {
  const { startEmulator } = await import('../emulator.ts');
  return startEmulator(quietly(options));
}

export { expect } from '@playwright/test';
