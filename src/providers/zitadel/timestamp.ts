import { isoTime } from '../../core/clock.ts';

/** The instant as protobuf's JSON has it: in UTC, with a fraction of three digits or none. */
export function timestamp(instant: number): string {
  return isoTime(instant).replace('.000Z', 'Z');
}
