import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { KeyFolder } from './key-folder.ts';

/** An RSA key pair for RS256 tokens; `kid` is derived from it. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

const FILE = 'signing-key.pem';

/** RS256 asks for that much, in bits. */
const BITS = 2048;

/**
 * The signing key of this folder, made when it is first asked for: that takes a fifth of a second, once a machine. One
 * that cannot be read is replaced; one that is of another kind is somebody's, and left alone.
 */
export function loadSigningKey(folder: KeyFolder): SigningKey {
  const privateKey = keptKey(folder) ?? createPrivateKey(folder.add(FILE, generatePem()));
  const publicKey = createPublicKey(privateKey);
  const kid = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64url');
  return { kid: kid.slice(0, 21), privateKey, publicKey };
}

function keptKey(folder: KeyFolder): KeyObject | undefined {
  const pem = folder.read(FILE);
  if (pem === undefined) return undefined;
  const kept = readKey(pem);
  if (kept && signs(kept)) return kept;
  const fresh = generatePem();
  if (kept)
    folder.warn(FILE, `holds no RSA key of ${BITS} bits and is left alone: tokens are signed with one of this run`);
  else folder.write(FILE, fresh);
  return createPrivateKey(fresh);
}

function readKey(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}

function signs({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= BITS;
}

function generatePem(): string {
  return generateKeyPairSync('rsa', {
    modulusLength: BITS,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  }).privateKey;
}
