import { beforeAll, expect, test } from 'vitest';
import { CASES } from '../bench/cases.mjs';
import { measureRequests, missedBudgets, requestsTable } from '../bench/requests.mjs';
import { build } from './support/build.ts';

interface Spread {
  readonly median: number;
}

interface Figures {
  readonly series: readonly {
    readonly server: string;
    readonly case: string;
    readonly perSecond: Spread;
    readonly p50: Spread;
  }[];
  readonly connections: number;
  readonly ratios: Readonly<Record<string, Spread | undefined>>;
}

beforeAll(build, 120_000);

// Stock Prism is left to `npm run bench`: it alone takes longer to start than all the rest.
test('the benchmark of requests runs, and gives all its figures', { timeout: 60_000 }, async () => {
  const settings = { sizes: [3], rounds: 1, milliseconds: 20, connections: 2, warmUp: 2, withPrism: false };
  const figures: Figures = await measureRequests(settings);
  const { series, ratios } = figures;
  expect(new Set(series.map(({ server }) => server))).toEqual(new Set(['http', 'express', 'emulator']));
  const ours = series.filter(({ server }) => server === 'emulator');
  expect(new Set(ours.map((one) => one.case))).toEqual(new Set(Object.keys(CASES)));
  for (const { perSecond, p50 } of series) expect(Math.min(perSecond.median, p50.median)).toBeGreaterThan(0);
  for (const name of ['express', 'growth', 'p50']) expect(ratios[name]?.median).toBeGreaterThan(0);
  expect(requestsTable(figures)).toMatch(/^\| issue an Auth0 ticket, 3 \| 2 \| \d+ \(/m);
});

test('a ratio that misses its budget by more than a tenth is told', () => {
  const ratio = (median: number) => ({ median, quartiles: [median, median] });
  const kept = { express: ratio(0.91), prism: ratio(4.6), growth: ratio(1.3), p50: ratio(1.6) };
  expect(missedBudgets({ ratios: kept })).toEqual([]);
  expect(missedBudgets({ ratios: { ...kept, express: ratio(0.89), growth: ratio(1.33) } })).toEqual([
    'tickets a second, to requests of Express that does nothing',
    'tickets a second at the smallest size, to those at the largest',
  ]);
});
