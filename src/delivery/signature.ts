import { createHmac } from 'node:crypto';

/** The header by which ZITADEL's receivers know who posts to them (the vendor's pkg/actions/signing.go). */
export const SIGNATURE_HEADER = 'ZITADEL-Signature';

/** When it was signed, in whole seconds, and an HMAC of that and the body. Time is in epoch milliseconds. */
export function signatureOf(body: string, key: string, at: number): string {
  const seconds = Math.floor(at / 1000);
  const hmac = createHmac('sha256', key).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${hmac}`;
}
