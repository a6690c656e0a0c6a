import { isIP } from 'node:net';
import type { components } from '../schema.ts';

type UserAgent = components['schemas']['UserAgent'];

/** The browser as the vendor keeps it: an address that is none is dropped, and one that says nothing is no browser. */
export function userAgentOf(given: UserAgent | undefined): UserAgent | null {
  const { fingerprintId, ip = '', description, header = {} } = given ?? {};
  const kept: UserAgent = {
    ...(fingerprintId !== undefined && { fingerprintId }),
    ...(isIP(ip) !== 0 && { ip }),
    ...(description !== undefined && { description }),
    ...(Object.keys(header).length > 0 && { header }),
  };
  return Object.keys(kept).length === 0 ? null : kept;
}
