import { expect, test } from 'vitest';
import { temporaryFolder, testEmulator } from './support/emulator.ts';
import { AUTH0_KINDS } from './support/races/auth0.ts';
import { type Kind, race, type Tally } from './support/races/race.ts';
import { ZITADEL_KINDS } from './support/races/zitadel.ts';

/** How many races there are in memory, and how many with a data file; `npm run test:races` asks for 2,100 each. */
const RACES = Number(process.env['RACES'] ?? 120);
const RACES_WITH_DATA = Number(process.env['RACES'] ?? 30);
const KINDS = [...AUTH0_KINDS, ...ZITADEL_KINDS];
/** The round from which on there are more than a few contenders. */
const CROWDED = 3;
/** For each race, in milliseconds. */
const PATIENCE = 2000;

/** So many races for prizes of one kind, from this round on, with a data file where there is a folder for it. */
async function races(kind: Kind, count: number, { first = 0, folder = '' } = {}): Promise<Tally> {
  const tally: Tally = new Map();
  const data = folder === '' ? undefined : `${folder}/state.json`;
  await using emulator = await testEmulator({ ...kind.options, data });
  for (let round = first; round < first + count; round += 1) await race(emulator, kind, round, tally);
  return tally;
}

const lines = (tally: Tally) => Array.from(tally, ([name, { won, lost }]) => `${name}: ${won} won, ${lost} lost`);
const share = (count: number) => Math.ceil(count / KINDS.length);
const report = (tally: Tally) => {
  if (process.env['RACES'] !== undefined) process.stderr.write(`${lines(tally).join('\n')}\n`);
};

test.each(KINDS.map((kind) => [kind.name, kind] as const))(
  '%s is had once',
  {
    timeout: 20_000 + share(RACES) * PATIENCE,
  },
  async (_, kind) => {
    const tally = await races(kind, share(RACES));
    const won = Array.from(tally.values()).reduce((sum, each) => sum + each.won, 0);
    expect(won).toBeGreaterThan(0);
    report(tally);
  },
);

test.each(KINDS.map((kind) => [kind.name, kind] as const))(
  '%s is had once, with a data file',
  {
    timeout: 20_000 + share(RACES_WITH_DATA) * PATIENCE,
  },
  async (_, kind) => {
    using folder = temporaryFolder();
    report(await races(kind, share(RACES_WITH_DATA), { first: CROWDED, folder: folder.path }));
  },
);
