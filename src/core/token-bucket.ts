import { LAST_INSTANT } from './clock.ts';

/** How many requests a bucket lets through. */
export interface Allowance {
  /** So many at once, while the bucket is full. */
  readonly burst: number;
  /** So many come back in every period, one by one. */
  readonly refill: number;
  /** In milliseconds. */
  readonly period: number;
}

/** What came of asking a bucket for a token. */
export interface Taken {
  /** Whether there was a token to take; when there was none, nothing was taken. */
  readonly ok: boolean;
  /** Whole tokens that are left. */
  readonly remaining: number;
  /** When the next token comes back, in epoch milliseconds. */
  readonly resetAt: number;
}

interface Bucket {
  readonly allowance: Allowance;
  /** What is in it, in parts of a token: a token is `period` of them, and `refill` of them come back in a millisecond. */
  readonly level: number;
  /** The instant of that level. */
  readonly at: number;
}

/** Buckets kept at most: whoever invents keys faster than buckets fill loses the ones that were not used longest. */
const BUCKET_LIMIT = 10_000;

/**
 * Token buckets by key. A bucket that is full again is as good as one that never was, so it is forgotten.
 * Time may go back: what is in a bucket stays in it, and refills from the earlier instant on.
 */
export class TokenBuckets {
  /** The one that was not used longest comes first. */
  readonly #buckets = new Map<string, Bucket>();

  get size(): number {
    return this.#buckets.size;
  }

  /** Takes a token at the instant `now`, if there is one; a key that is new has a full bucket. */
  take(key: string, allowance: Allowance, now: number): Taken {
    const { refill, period } = allowance;
    const level = levelAt(this.#buckets.get(key) ?? { allowance, level: capacityOf(allowance), at: now }, now);
    const ok = level >= period;
    const left = ok ? level - period : level;
    this.#buckets.delete(key);
    this.#buckets.set(key, { allowance, level: left, at: now });
    this.#forget(now);
    const resetAt = now + Math.ceil((period - (left % period)) / refill);
    return { ok, remaining: Math.floor(left / period), resetAt: Math.min(resetAt, LAST_INSTANT) };
  }

  /** The same for a bucket that is there to be seen and refuses nobody: once it is empty, it is full again. */
  takeFreely(key: string, allowance: Allowance, now: number): Taken {
    const taken = this.take(key, allowance, now);
    if (taken.ok) return taken;
    this.#buckets.delete(key);
    return this.take(key, allowance, now);
  }

  #forget(now: number): void {
    for (const [key, bucket] of this.#buckets) {
      const full = levelAt(bucket, now) === capacityOf(bucket.allowance);
      if (!full && this.#buckets.size <= BUCKET_LIMIT) return;
      this.#buckets.delete(key);
    }
  }
}

function levelAt({ allowance, level, at }: Bucket, now: number): number {
  return Math.min(capacityOf(allowance), level + Math.max(0, now - at) * allowance.refill);
}

function capacityOf({ burst, period }: Allowance): number {
  return burst * period;
}
