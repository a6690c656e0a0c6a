import { createHash, randomBytes } from 'node:crypto';

/** The alphabets that the vendors draw their ids and secrets from. */
const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
export const HEX = '0123456789abcdef';
export const DIGITS = '0123456789';
export const URL_SAFE = `${ALPHANUMERIC}-_`;

/** The source of every id, secret and salt. */
export interface Random {
  bytes(length: number): Uint8Array;
}

/** Bytes drawn from the system at a time: it takes about as long for one as for all of these. */
const STOCK_BYTES = 4096;

/** Random bytes that nobody can guess; each is given out once. */
export const secureRandom: Random = {
  bytes(length) {
    if (length > STOCK_BYTES) return randomBytes(length);
    if (stock.length < length) stock = randomBytes(STOCK_BYTES);
    const drawn = stock.subarray(0, length);
    stock = stock.subarray(length);
    return drawn;
  },
};

let stock = Buffer.alloc(0);

/**
 * Random bytes that are the same in every run with the same seed, and that anybody can guess who knows it: for tests that
 * compare whole answers.
 */
export function seededRandom(seed: number): Random {
  let block = 0;
  let rest = Buffer.alloc(0);
  return {
    bytes: (length) => {
      while (rest.length < length) {
        rest = Buffer.concat([rest, createHash('sha256').update(`ticketstub ${seed} ${block}`).digest()]);
        block += 1;
      }
      const drawn = rest.subarray(0, length);
      rest = rest.subarray(length);
      return drawn;
    },
  };
}

/** A string of `length` characters, each drawn evenly from `alphabet`. */
export function randomString(random: Random, length: number, alphabet = ALPHANUMERIC): string {
  const ceiling = 256 - (256 % alphabet.length);
  // As bytes, for a text that is put together of single letters is a long list of them until somebody reads it.
  const letters = Buffer.allocUnsafe(length);
  for (let drawn = 0; drawn < length; ) {
    for (const byte of random.bytes(length - drawn)) {
      if (byte >= ceiling) continue;
      letters[drawn] = alphabet.charCodeAt(byte % alphabet.length);
      drawn += 1;
    }
  }
  return letters.toString('latin1');
}
