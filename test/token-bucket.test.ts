import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAST_INSTANT } from '../src/core/clock.ts';
import { TokenBuckets } from '../src/core/token-bucket.ts';

const NOW = Date.parse('2026-01-01T12:00:00.000Z');
const TWO_A_SECOND = { burst: 2, refill: 2, period: 1000 };
const ONE_A_MINUTE = { burst: 10, refill: 1, period: 60_000 };

/** Takes at these instants, in milliseconds from NOW; `+1` went through and left one, `-0` did not. */
function takes(allowance: typeof TWO_A_SECOND, ...instants: readonly number[]): string[] {
  const buckets = new TokenBuckets();
  return instants.map((instant) => {
    const { ok, remaining } = buckets.take('key', allowance, NOW + instant);
    return `${ok ? '+' : '-'}${remaining}`;
  });
}

describe('a bucket', () => {
  test('lets its burst through at once, and no more', () => {
    expect(takes(TWO_A_SECOND, 0, 0, 0, 0)).toEqual(['+1', '+0', '-0', '-0']);
  });

  test('gets a token back at the very millisecond, and not one before', () => {
    expect(takes(TWO_A_SECOND, 0, 0, 499, 500, 999, 1000)).toEqual(['+1', '+0', '-0', '+0', '-0', '+0']);
    expect(takes(ONE_A_MINUTE, ...Array(10).fill(0), 59_999, 60_000, 60_000).slice(10)).toEqual(['-0', '+0', '-0']);
  });

  test('loses nothing of a rate that does not divide its period', () => {
    const thirty = { burst: 30, refill: 30, period: 1000 };
    const often = Array.from({ length: 1000 }, (_, instant) => instant);
    expect(takes(thirty, ...Array(30).fill(0), ...often).filter((it) => it.startsWith('+'))).toHaveLength(30 + 29);
    expect(takes(thirty, ...Array(30).fill(0), 1000)).toHaveLength(31);
    expect(takes(thirty, ...Array(30).fill(0), 1000).at(-1)).toBe('+29');
  });

  test('never holds more than its burst', () => {
    expect(takes(TWO_A_SECOND, 0, 86_400_000, 86_400_000, 86_400_000)).toEqual(['+1', '+1', '+0', '-0']);
  });

  test('says when the next token comes back', () => {
    const buckets = new TokenBuckets();
    const resets = [0, 0, 0, 300, 500].map((instant) => buckets.take('key', TWO_A_SECOND, NOW + instant).resetAt - NOW);
    expect(resets).toEqual([500, 500, 500, 500, 1000]);
    expect(buckets.take('other', ONE_A_MINUTE, NOW).resetAt - NOW).toBe(60_000);
    expect(buckets.take('never', { ...ONE_A_MINUTE, refill: 1e-300 }, NOW).resetAt).toBe(LAST_INSTANT);
  });

  test('keeps what it has when time goes back, and fills from there on', () => {
    const yearsAgo = -3 * 365 * 86_400_000;
    expect(takes(TWO_A_SECOND, 0, yearsAgo, yearsAgo, yearsAgo + 500)).toEqual(['+1', '+0', '-0', '+0']);
  });

  test('gives nothing back while time stands still', () => {
    expect(takes(TWO_A_SECOND, 0, 0, ...Array(100).fill(0)).slice(2)).toEqual(Array(100).fill('-0'));
  });

  test('lets through no more than its burst and its refill, whatever the instants', () => {
    const allowance = fc.record({
      burst: fc.integer({ min: 1, max: 20 }),
      refill: fc.integer({ min: 1, max: 50 }),
      period: fc.constantFrom(1000, 60_000, 3_600_000),
    });
    const steps = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 60 });
    fc.assert(
      fc.property(allowance, steps, ({ burst, refill, period }, waits) => {
        const buckets = new TokenBuckets();
        let now = NOW;
        let passed = 0;
        for (const wait of waits) {
          now += wait;
          const { ok, remaining, resetAt } = buckets.take('key', { burst, refill, period }, now);
          passed += Number(ok);
          expect(remaining).toBeGreaterThanOrEqual(0);
          expect(resetAt).toBeGreaterThan(now);
          expect(passed * period).toBeLessThanOrEqual(burst * period + (now - NOW) * refill);
        }
      }),
    );
  });
});

describe('buckets', () => {
  test('are apart by key', () => {
    const buckets = new TokenBuckets();
    const take = (key: string) => buckets.take(key, { burst: 1, refill: 1, period: 1000 }, NOW).ok;
    expect([take('a'), take('a'), take('b')]).toEqual([true, false, true]);
  });

  test('that are taken from freely are full again instead of empty', () => {
    const buckets = new TokenBuckets();
    const taken = Array.from({ length: 4 }, () => buckets.takeFreely('key', TWO_A_SECOND, NOW));
    expect(taken.map(({ ok, remaining }) => [ok, remaining])).toEqual([1, 0, 1, 0].map((left) => [true, left]));
  });

  test('are forgotten when they are full again', () => {
    const buckets = new TokenBuckets();
    for (let key = 0; key < 100; key += 1) buckets.take(`key ${key}`, TWO_A_SECOND, NOW);
    expect(buckets.size).toBe(100);
    buckets.take('last', TWO_A_SECOND, NOW + 500);
    expect(buckets.size).toBe(1);
  });

  test('are not kept without end, though time stands still', () => {
    const buckets = new TokenBuckets();
    for (let key = 0; key < 20_000; key += 1) buckets.take(`key ${key}`, ONE_A_MINUTE, NOW);
    expect(buckets.size).toBe(10_000);
    expect(buckets.take('key 19999', ONE_A_MINUTE, NOW).remaining).toBe(8);
    expect(buckets.take('key 0', ONE_A_MINUTE, NOW).remaining).toBe(9);
  });
});
