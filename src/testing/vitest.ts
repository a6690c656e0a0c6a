import { test as base, type TestAPI } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../emulator.ts';
import type { Inspect } from './client/index.ts';
import { quietly } from './quietly.ts';

/** What a test is given. */
export interface Fixtures {
  /** One for each worker, on a port of its own. */
  readonly emulator: Emulator;
  /** What it issued, sent and was asked. */
  readonly inspect: Inspect;
}

/**
 * Vitest's test with an emulator that is put back to its start before each test: to the seed, real time, an empty
 * journal, without faults; snapshots stay. Tests that run concurrently in one worker share it as it is.
 * @example
 * test('the link is in the mail', async ({ emulator, inspect }) => { ... });
 */
export const test: TestAPI<Fixtures> = testWith();

/** The same with options of startEmulator, such as the seed that each test begins with. Call it outside `describe`. */
export function testWith(options: Omit<EmulatorOptions, 'data'> = {}): TestAPI<Fixtures> {
  /** How many tests are running on each. */
  const running = new Map<Emulator, number>();
  return base.extend<Fixtures>({
    emulator: [
      // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
      async ({}, use) => {
        await using emulator = await startEmulator(quietly(options));
        running.set(emulator, 0);
        await use(emulator);
      },
      { scope: 'worker' },
    ],
    inspect: [
      async ({ emulator }, use) => {
        const others = running.get(emulator);
        if (others === undefined) throw new Error(ANOTHER_EMULATOR);
        if (others === 0) emulator.reset();
        running.set(emulator, others + 1);
        await use(emulator.inspect);
        running.set(emulator, (running.get(emulator) ?? 1) - 1);
      },
      { auto: true },
    ],
  });
}

const ANOTHER_EMULATOR =
  'Before version 4.1 Vitest gives every test of a worker the emulator of the first one, whatever its options: ' +
  'update Vitest, or keep tests with other options in another file.';
