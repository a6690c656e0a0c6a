import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/** How many times as many cases as in the ordinary run. */
const TIMES = Number(process.env['HOSTILE_TIMES'] ?? 1);

/** What all cases are made from: the ordinary run always makes the same, and HOSTILE_SEED names others. */
const SEED = Number(process.env['HOSTILE_SEED'] ?? 1);

/** So many cases in the ordinary run, and as many times more in a longer one. */
export function cases(ordinary: number): number {
  return Math.round(ordinary * TIMES);
}

/** How fast-check is to run so many cases, which are others for every name. */
export function runs(ordinary: number, name: string) {
  const digest = createHash('sha256').update(`${SEED} ${name}`).digest();
  return { numRuns: cases(ordinary), seed: digest.readInt32BE() };
}

/** What came of the cases of one kind. */
export interface Tally {
  readonly total: number;
  /** Counts a case by how it ended, as in `4xx`. */
  count(outcome: string): void;
  /** Notes how much memory the emulator has, in bytes. */
  weigh(bytes: number): void;
  /** Adds what was counted to the file that HOSTILE_REPORT names, if it does. */
  report(): void;
}

/** Counts the cases of a kind. */
export function createTally(kind: string): Tally {
  const outcomes = new Map<string, number>();
  const weights: number[] = [];
  let total = 0;
  return {
    get total() {
      return total;
    },
    count(outcome) {
      total += 1;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    },
    weigh: (bytes) => void weights.push(bytes),
    report() {
      const file = process.env['HOSTILE_REPORT'];
      if (file === undefined) return;
      const memory =
        weights.length === 0 ? {} : { before: weights[0], after: weights.at(-1), peak: Math.max(...weights) };
      appendFileSync(
        file,
        `${JSON.stringify({ kind, cases: total, outcomes: Object.fromEntries(outcomes), ...memory })}\n`,
      );
    },
  };
}

/** The class of a status, as in `2xx`. */
export function classOf(status: number): string {
  return `${Math.floor(status / 100)}xx`;
}
