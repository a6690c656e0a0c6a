import { remembering } from './remembering.ts';

/** Tells the emulator's time. All times are epoch milliseconds. */
export interface Clock {
  /** The current time in epoch milliseconds. */
  now(): number;
  /** Whether time stands still until it is set, advanced or given back. */
  readonly frozen: boolean;
  /** Makes it `now`; time goes on from there, or stands still when `frozen`. */
  set(now: number, options?: { readonly frozen?: boolean }): void;
  /** Moves time by this many milliseconds; a frozen clock stays frozen. */
  advance(milliseconds: number): void;
  /** Gives the clock back to real time, or to the instant that it was made to stand still at. */
  reset(): void;
}

/** The last instant that ISO 8601 writes with a year of four digits, in epoch milliseconds: no time here is later. */
export const LAST_INSTANT = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** The instant in ISO 8601, to its milliseconds and in UTC. */
export const isoTime = remembering((instant: number) => new Date(instant).toISOString());

/** A clock that shows real time until it is told otherwise; with an instant, one that stands still there until then. */
export function createClock(start?: number): Clock {
  let offset = 0;
  let frozenAt = start;
  return {
    now: () => Math.min(frozenAt ?? Date.now() + offset, LAST_INSTANT),
    get frozen() {
      return frozenAt !== undefined;
    },
    set(instant, { frozen = false } = {}) {
      offset = instant - Date.now();
      frozenAt = frozen ? instant : undefined;
    },
    advance(milliseconds) {
      if (frozenAt === undefined) offset += milliseconds;
      else frozenAt += milliseconds;
    },
    reset() {
      offset = 0;
      frozenAt = start;
    },
  };
}

/** The clock, which has somebody look before it is moved and after that. */
export function watchedClock(clock: Clock, look: () => void): Clock {
  const moving = (move: () => void) => {
    look();
    move();
    look();
  };
  return {
    now: clock.now,
    get frozen() {
      return clock.frozen;
    },
    set: (...where) => moving(() => clock.set(...where)),
    advance: (milliseconds) => moving(() => clock.advance(milliseconds)),
    reset: () => moving(() => clock.reset()),
  };
}

/** How a clock is set: where it stands still, or how far it is from real time, in epoch milliseconds. */
export type ClockSetting = { readonly frozenAt: number } | { readonly offset: number };

export function settingOf(clock: Clock): ClockSetting {
  return clock.frozen ? { frozenAt: clock.now() } : { offset: clock.now() - Date.now() };
}

/** Sets the clock as that one was; one that went on is as far from real time as it was then. */
export function setClock(clock: Clock, setting: ClockSetting): void {
  if ('frozenAt' in setting) clock.set(setting.frozenAt, { frozen: true });
  else clock.set(Date.now() + setting.offset);
}
