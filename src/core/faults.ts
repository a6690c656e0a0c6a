/** What the words of recovery stand for: what becomes of a ticket that is used, or what a request is answered. */
export type Scenario = 'expired' | 'already_used' | 'rate_limited' | 'user_blocked' | 'unavailable';

/** What the answer to a request is instead of its own. */
export interface FaultAnswer {
  readonly status?: number;
  /** The name of an example in the operation's document. */
  readonly example?: string;
  readonly body?: unknown;
  /** By lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Which requests a fault meets; what is absent does not matter. */
export interface FaultMatch {
  readonly provider?: string;
  readonly operation?: string;
  /** The user whom the request is about. */
  readonly email?: string;
  readonly userId?: string;
}

/** Something that is to go wrong. */
export interface Fault {
  /** `flt_` and its number. */
  readonly id: string;
  readonly match: FaultMatch;
  readonly scenario?: Scenario;
  readonly respond?: FaultAnswer;
  /** How long the answer is held back, in milliseconds of real time. */
  readonly delayMs?: number;
  /** Whether the connection is cut instead of an answer. */
  readonly drop?: boolean;
  /** How many requests it lets go by before the first that it meets. */
  readonly skip: number;
  /** How many requests it meets after that; null for all of them. */
  readonly times: number | null;
  /** How many requests have matched so far, those that it let go by included. */
  readonly matched: number;
}

/** The faults of an emulator. */
export interface Faults {
  /** In the order in which they were added. */
  list(): readonly Fault[];
  /** Undefined when there are too many already. */
  add(fault: Omit<Fault, 'id' | 'matched'>): Fault | undefined;
  /** False when there is none of this id. */
  delete(id: string): boolean;
  /** Puts these in the place of all. */
  replace(faults: readonly Fault[]): void;
  /**
   * The first fault that meets a request, of those that it matches. It counts the request, and so does every other that
   * still lets some go by; one whose turn comes later does not. One that is used up stays in the list, and meets nothing.
   */
  meet(matches: (fault: Fault) => boolean): Fault | undefined;
}

/** How many are kept at most. */
export const FAULT_LIMIT = 100;

export function createFaults(): Faults {
  let faults: readonly Fault[] = [];
  let last = 0;
  return {
    list: () => faults,
    add(draft) {
      if (faults.length >= FAULT_LIMIT) return undefined;
      last += 1;
      const fault = { id: `flt_${last}`, ...draft, matched: 0 };
      faults = [...faults, fault];
      return fault;
    },
    delete(id) {
      const rest = faults.filter((fault) => fault.id !== id);
      const found = rest.length < faults.length;
      faults = rest;
      return found;
    },
    replace(others) {
      faults = others;
    },
    meet(matches) {
      let met: Fault | undefined;
      faults = faults.map((fault) => {
        const isDue = fault.matched >= fault.skip;
        if ((isDue && met) || remainingOf(fault) === 0 || !matches(fault)) return fault;
        if (isDue) met = fault;
        return { ...fault, matched: fault.matched + 1 };
      });
      return met;
    },
  };
}

/** How many more requests the fault meets; null when there is no end. */
export function remainingOf({ skip, times, matched }: Fault): number | null {
  return times === null ? null : Math.max(times - Math.max(matched - skip, 0), 0);
}
