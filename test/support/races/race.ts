import { expect } from 'vitest';
import type { EmulatorOptions } from '../../../src/emulator.ts';
import type { TestEmulator } from '../emulator.ts';
import { type Carriers, type Carry, createCarriers } from './carriers.ts';

/** Tries to get the prize, with a password of its own where one is set; whether it did. */
export type Try = (carry: Carry, password: string) => Promise<boolean>;

/** What is raced for: once, and by whoever comes first. */
export interface Prize {
  /** Undefined for what is no ticket: an authorization code, a refresh token. */
  readonly ticketId?: string;
  /** The ways to it, by their names. Those whose name begins with `/__inspect` may see that it is gone, and not try. */
  readonly ways: Readonly<Record<string, Try>>;
}

/** A kind of prize. */
export interface Kind {
  readonly name: string;
  readonly provider: 'auth0' | 'zitadel';
  readonly options?: EmulatorOptions;
  /** Whether the ticket tells of those who came too late. */
  readonly tellsLosers?: boolean;
  /** Whether the password lets in whoever it was set for. */
  login?(emulator: TestEmulator, password: string): Promise<boolean>;
  /** Puts a new prize up. */
  prepare(emulator: TestEmulator, round: number): Promise<Prize>;
}

/** Wins and losses of each way, by the kind of the prize. */
export type Tally = Map<string, { won: number; lost: number }>;

/** Something that goes wrong meanwhile. */
type Trouble = 'none' | 'delay' | 'cut' | 'used';

const CARRIERS = ['apart', 'pipelined', 'multiplexed'] as const;
const TROUBLES: readonly Trouble[] = ['none', 'delay', 'none', 'cut', 'none', 'none', 'used'];
const MOST = 8;

/** How often, in races, logins are tried: passwords cost more than all the rest. */
const SAMPLE = 5;

interface Runner {
  readonly way: string;
  readonly password: string;
  run(): Promise<boolean>;
}

/** Has two to eight contenders race for a new prize. One wins; none where somebody else has used it before. */
export async function race(emulator: TestEmulator, kind: Kind, round: number, tally: Tally): Promise<void> {
  const { ticketId, ways } = await kind.prepare(emulator, round);
  const trouble = ticketId === undefined ? 'none' : (TROUBLES[round % TROUBLES.length] ?? 'none');
  await makeTrouble(emulator, kind, trouble);
  using carriers = createCarriers(emulator.url);
  const runners = lineUp(ways, carriers, round, trouble);
  const wins = await Promise.all(runners.map(({ run }) => run()));
  if (trouble !== 'none') await emulator.send('DELETE', '/__inspect/faults');

  const story = `${kind.name}, round ${round}, ${trouble}: ${runners.map(({ way }, index) => `${way} ${wins[index] ? 'won' : 'lost'}`).join(', ')}`;
  const expected = trouble === 'used' ? 0 : 1;
  expect(wins.filter(Boolean), story).toHaveLength(expected);
  for (const [index, { way }] of runners.entries()) count(tally, `${kind.name}: ${way}`, wins[index] === true);
  if (ticketId !== undefined) await checkTicket(emulator, kind, ticketId, { runners, trouble, expected, story });
  if (kind.login && round % SAMPLE === 0) {
    const logins = await Promise.all(runners.map(({ password }) => kind.login?.(emulator, password)));
    expect(logins, story).toEqual(wins);
  }
}

/** Contenders of all ways in turn, over all carriers in turn, so that in the long run everybody meets everybody. */
function lineUp(ways: Prize['ways'], carriers: Carriers, round: number, trouble: Trouble): Runner[] {
  const names = Object.keys(ways);
  const stride = 1 + Math.floor(round / names.length);
  return Array.from({ length: 2 + (round % (MOST - 1)) }, (_, place) => {
    const way = names[(round + place * stride) % names.length] ?? '';
    // Who shares a connection is cut off with whoever is.
    const carrier = trouble === 'cut' ? 'apart' : (CARRIERS[(round + place) % CARRIERS.length] ?? 'apart');
    const password = `Runner-Number-${place}-Round-${round}`;
    return {
      way,
      password,
      run: async () => (await ways[way]?.(carriers[carrier], password).catch(() => false)) ?? false,
    };
  });
}

async function makeTrouble(emulator: TestEmulator, { provider }: Kind, trouble: Trouble): Promise<void> {
  const faults = {
    delay: { delayMs: 3, times: 2 },
    cut: { drop: true, times: 1 },
    used: { scenario: 'already_used', times: 1 },
  };
  if (trouble === 'none') return;
  const { status, text } = await emulator.send('POST', '/__inspect/faults', {
    body: { match: { provider }, ...faults[trouble] },
  });
  expect(status, text).toBe(201);
}

interface Outcome {
  readonly runners: readonly Runner[];
  readonly trouble: Trouble;
  readonly expected: number;
  readonly story: string;
}

async function checkTicket(
  emulator: TestEmulator,
  kind: Kind,
  id: string,
  { runners, trouble, expected, story }: Outcome,
) {
  const { json: ticket } = await emulator.send('GET', `/__inspect/tickets/${id}`);
  const outcomes: string[] = ticket.attempts.map(({ outcome }: { outcome: string }) => outcome);
  expect(ticket.status, story).toBe('redeemed');
  expect(
    outcomes.filter((outcome) => outcome === 'redeemed'),
    story,
  ).toHaveLength(expected);
  if (kind.tellsLosers === false) return;
  const certain = runners.filter(({ way }) => !way.startsWith('/__inspect')).length - (trouble === 'cut' ? 1 : 0);
  expect(outcomes.length, story).toBeGreaterThanOrEqual(certain);
  expect(outcomes.length, story).toBeLessThanOrEqual(runners.length);
}

function count(tally: Tally, name: string, won: boolean): void {
  const entry = tally.get(name) ?? { won: 0, lost: 0 };
  tally.set(name, entry);
  if (won) entry.won += 1;
  else entry.lost += 1;
}
