import { expect } from 'vitest';
import type { TestEmulator } from '../support/emulator.ts';
import { withoutRecords } from './state-text.ts';
import { stillWorks } from './still-works.ts';
import { createTally, type Tally } from './tally.ts';
import { createTarget, type Target } from './target.ts';

/** An emulator of both vendors under attack, and the count of what it has stood. */
export interface Siege {
  readonly target: Target;
  readonly tally: Tally;
  /**
   * Looks whether the emulator answers others, remembers what it did before and has found no fault in itself.
   * @throws Error when any of this is not so
   */
  check(): Promise<void>;
  /** Puts it back to its seed, and goes on from there. */
  renew(): Promise<void>;
}

/**
 * Lays siege to an emulator. Afterwards it must be as it was, a password can be reset, and so many cases were counted.
 */
export async function besiege(kind: string, expected: number, attack: (siege: Siege) => Promise<void>): Promise<void> {
  await using target = await createTarget({ providers: ['auth0', 'zitadel'] });
  const tally = createTally(kind);
  let before = await stateOf(target);
  const check = async () => {
    tally.weigh(target.memory());
    expect(target.bugs()).toEqual([]);
    expect((await target.send('GET', '/health')).json).toEqual({ status: 'ok' });
    expect(await stateOf(target)).toBe(before);
  };
  const renew = async () => {
    await target.send('POST', '/__inspect/reset');
    before = await stateOf(target);
  };
  await check();
  await attack({ target, tally, check, renew });
  await check();
  for (const provider of ['auth0', 'zitadel'] as const) await stillWorks(target, provider);
  expect(tally.total).toBeGreaterThanOrEqual(expected);
  tally.report();
}

/** What a refused request must leave as it was. */
export async function stateOf(target: Pick<TestEmulator, 'send'>): Promise<string> {
  return withoutRecords((await target.send('GET', '/__inspect/state')).text);
}
