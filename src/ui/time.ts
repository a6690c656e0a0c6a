import type { ClockState } from '../testing/client/index.ts';

/** The emulator's clock as it was read. Milliseconds: epoch for its time, the browser's monotonic ones for the reading. */
export interface EmulatorTime {
  readonly at: number;
  readonly read: number;
  readonly frozen: boolean;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far its time may be from what an event says before it is read anew. */
const DRIFT_MS = 2 * SECOND;

export function timeOf({ now, frozen }: ClockState): EmulatorTime {
  return { at: Date.parse(now), read: performance.now(), frozen };
}

/** The emulator's time now, in epoch milliseconds. */
export function nowOf({ at, read, frozen }: EmulatorTime): number {
  return frozen ? at : at + performance.now() - read;
}

/** Whether something that has just happened at this time tells of another clock than this one. */
export function contradicts(time: EmulatorTime, at: string): boolean {
  return Math.abs(Date.parse(at) - nowOf(time)) > DRIFT_MS;
}

/** What is left until an instant, as in `4 d 23 h` or `4:05`; the last second has gone at `0:00`. */
export function timeLeft(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / SECOND));
  const [days, hours] = [Math.floor(seconds / 86_400), Math.floor(seconds / 3600) % 24];
  if (days > 0) return `${days} d ${hours} h`;
  const [minutes, rest] = [Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** How long ago an instant was, or in how long it will be, as in `3 min ago`. */
export function relative(instant: number, now: number): string {
  const distance = Math.abs(now - instant);
  if (distance < SECOND) return 'just now';
  const length = lengthOf(distance);
  return instant <= now ? `${length} ago` : `in ${length}`;
}

/** The instant to the second, in UTC, as in `2026-01-01 12:00:00`. */
export function wallTime(instant: number): string {
  return new Date(instant).toISOString().slice(0, 19).replace('T', ' ');
}

function lengthOf(distance: number): string {
  if (distance < MINUTE) return `${Math.floor(distance / SECOND)} s`;
  if (distance < HOUR) return `${Math.floor(distance / MINUTE)} min`;
  if (distance < DAY) return `${Math.floor(distance / HOUR)} h`;
  const days = Math.floor(distance / DAY);
  return days === 1 ? '1 day' : `${days} days`;
}
