import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { DescribedOperation } from '../../src/server/document.ts';
import { contracts, type ProviderName } from '../support/fixture-steps.ts';
import { examplesOf, optionsOf } from './examples.ts';
import type { RawAnswer } from './raw-answer.ts';
import { expectRefusal } from './refusal.ts';
import { requestsTo } from './requests.ts';
import { createSender } from './sender.ts';
import { HOURS_MS, SHARES } from './shares.ts';
import type { Shot } from './shot.ts';
import { withoutRecords } from './state-text.ts';
import { watchState } from './state-watch.ts';
import { stillWorks } from './still-works.ts';
import { cases, classOf, createTally, runs } from './tally.ts';
import { createTarget, type Target } from './target.ts';

/** What is remembered besides the state. */
const MORE = {
  auth0: [],
  inspect: ['/__inspect/clock', '/__inspect/faults', '/__inspect/snapshots'],
  zitadel: [],
};

const ASKING = new Set(['GET', 'HEAD', 'OPTIONS']);

describe.each(['auth0', 'inspect', 'zitadel'] as const)('%s', (provider) => {
  const { operations } = contracts[provider];
  const tally = createTally(`operations of ${provider}`);
  const providers = [provider === 'zitadel' ? 'zitadel' : 'auth0'] as const;
  let common: Target | undefined;
  afterAll(async () => {
    await common?.[Symbol.asyncDispose]();
    tally.report();
  });

  test.each(operations.map((operation) => [operation.id, operation] as const))(
    '%s breaks on nothing, and what it refuses changes nothing',
    async (_, operation) => {
      const options = optionsOf(provider, operation);
      await using own = options && (await createTarget({ providers, ...options }));
      common ??= await createTarget({ providers });
      const target = own ?? common;
      await attack(target, provider, operation, options);
      tally.weigh(target.memory());
    },
    HOURS_MS,
  );

  async function attack(
    target: Target,
    provider: ProviderName,
    operation: DescribedOperation,
    options: object | undefined,
  ): Promise<void> {
    using sender = createSender(target.port);
    const ask = async (path: string) => (await sender.send(get(path))).text;
    await target.send('POST', '/__inspect/reset');
    const requests = requestsTo(operation, await examplesOf(target, provider, operation, options));
    const isHarmless = ({ method }: Shot, { status }: RawAnswer) =>
      status >= 400 || (ASKING.has(method) && !operation.acts);

    const watch = await watchState<Shot>({
      readState: async () => {
        let state = withoutRecords(await ask('/__inspect/state'));
        for (const path of MORE[provider]) state += (await ask(path)).replace(/"now":"[^"]*","frozen":false/, '');
        return state;
      },
      repeat: async (shot) => isHarmless(shot, await sender.send(shot)),
      describe: (shot) => JSON.stringify(shot),
    });

    for (const [kind, share] of Object.entries(SHARES.operation) as [keyof typeof SHARES.operation, number][]) {
      await fc.assert(
        fc.asyncProperty(requests[kind], async (shot) => {
          const answer = await sender.send(shot);
          tally.count(classOf(answer.status));
          expect(target.bugs()).toEqual([]);
          expectDescribed(provider, operation, shot, answer);
          await (isHarmless(shot, answer) ? watch.harmless(shot) : watch.effective());
        }),
        runs(share, `${operation.id} ${kind}`),
      );
    }
    await watch.settle();
  }

  test('made as many cases as it is meant to, and the emulator still works', async () => {
    const each = perOperation();
    expect(tally.total).toBe(operations.length * each);
    if (common) await stillWorks(common, providers[0]);
  });
});

test('the ordinary run makes five thousand cases', () => {
  const { operation, ...others } = SHARES;
  const operations = Object.values(contracts).flatMap((contract) => contract.operations);
  expect(operations.length * sumOf(operation) + sumOf(others)).toBeGreaterThanOrEqual(5_000);
});

function sumOf(shares: Readonly<Record<string, number>>): number {
  return Object.values(shares).reduce((sum, share) => sum + share, 0);
}

function perOperation(): number {
  return Object.values(SHARES.operation).reduce((sum: number, share) => sum + cases(share), 0);
}

/** Expects a status that the document describes, in the vendor's words; of a request that went astray no 5xx at least. */
function expectDescribed(
  provider: ProviderName,
  { answers, template }: DescribedOperation,
  { method, target, astray }: Shot,
  answer: RawAnswer,
): void {
  const { status } = answer;
  if (astray) {
    const other = contracts[provider].match(method, target.split('?')[0] ?? '')?.target.described;
    if (!answers.has(status) && !other?.answers.has(status)) expect(status).toBeLessThan(500);
    return;
  }
  // Stands under `default`: every operation of ZITADEL's says so of a message that is too large.
  if (provider !== 'zitadel' || status !== 429) expect([...answers.keys()]).toContain(status);
  if (status >= 400 && method !== 'HEAD') expectRefusal(provider, template, answer);
}

function get(path: string): Shot {
  return { method: 'GET', target: path, headers: [], body: undefined, astray: false };
}
