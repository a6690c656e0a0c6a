import { HEX, type Random, randomString } from '../../core/random.ts';

/** How many letters and digits follow the prefix of each kind of id. */
const LENGTHS = { cgr: 16, con: 16, job: 16, org: 16, ssp: 22, uinv: 16 } as const;

const LOCAL_LENGTH = 24;

/** A new id, as in `con_` and 16 letters and digits. */
export function newId(random: Random, prefix: keyof typeof LENGTHS): string {
  return `${prefix}_${randomString(random, LENGTHS[prefix])}`;
}

/** A new user's id without the provider in front of it: 24 hexadecimal digits. */
export function newLocalId(random: Random): string {
  return randomString(random, LOCAL_LENGTH, HEX);
}
