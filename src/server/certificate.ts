import { createPrivateKey, type KeyObject, X509Certificate as NodeCertificate, type webcrypto } from 'node:crypto';
import type { KeyFolder } from '../core/key-folder.ts';
import { StartError } from '../core/misuse.ts';

/** What a TLS server needs, in PEM. */
export interface ServerCertificate {
  readonly key: string;
  /** The server's certificate, then the authority's. */
  readonly cert: string;
  /** The authority that clients have to trust. */
  readonly ca: string;
}

/** The authority's key and its certificate, in one file so that they are always of one making. */
const AUTHORITY = 'ca-key.pem';
/** Where the authority's certificate stands in the key folder. */
export const CA_CERTIFICATE = 'ca.pem';
const SERVER = 'server.pem';

const DAY = 86_400_000;
const CA_DAYS = 3650;
/** Apple's systems refuse server certificates that live longer than 825 days. */
const SERVER_DAYS = 800;
/** A kept server certificate is replaced when it has less than this left. */
const RENEW_DAYS = 30;

const EC = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
/** How OpenSSL calls that curve. */
const CURVE = 'prime256v1';

/**
 * The certificate for localhost, *.localhost, the loopback addresses and these host names, signed by the local
 * authority. Both are made when the folder does not hold them yet.
 * @throws StartError for an authority that somebody else has put there
 */
export async function loadCertificate(folder: KeyFolder, hostnames: readonly string[]): Promise<ServerCertificate> {
  const names = ['localhost', '*.localhost', ...hostnames];
  const kept = folder.read(SERVER);
  const ca = folder.read(CA_CERTIFICATE);
  if (kept && ca && fits(kept, ca, names)) return { key: kept, cert: `${kept}\n${ca}`, ca };
  return makeCertificate(folder, names);
}

/** The certificate library, which most starts do without: they find a kept certificate. */
async function loadLibrary() {
  await import('reflect-metadata');
  return import('@peculiar/x509');
}

/** Whether the kept server certificate is still good for these names and was signed by this authority. */
function fits(pem: string, ca: string, names: readonly string[]): boolean {
  const { isSigned, validTo, covered } = examined(pem, ca);
  return isSigned && validTo - Date.now() > RENEW_DAYS * DAY && names.every((name) => covered.has(name));
}

interface Examination {
  /** Whether it has its key and this authority has signed it; not, when either is no certificate. */
  readonly isSigned: boolean;
  /** Epoch milliseconds. */
  readonly validTo: number;
  readonly covered: ReadonlySet<string>;
}

/** The last examination: the emulators of a process mostly share a certificate, and reading one takes a millisecond. */
let last: { readonly of: string; readonly found: Examination } | undefined;

function examined(pem: string, ca: string): Examination {
  const of = `${pem}${ca}`;
  if (last?.of !== of) last = { of, found: examine(pem, ca) };
  return last.found;
}

function examine(pem: string, ca: string): Examination {
  try {
    const certificate = new NodeCertificate(pem);
    const covered = new Set(certificate.subjectAltName?.split(', ').map((name) => name.replace(/^DNS:/, '')));
    const isSigned = hasKey(certificate, pem) && certificate.verify(new NodeCertificate(ca).publicKey);
    return { isSigned, validTo: Date.parse(certificate.validTo), covered };
  } catch {
    return { isSigned: false, validTo: 0, covered: new Set() };
  }
}

async function makeCertificate(folder: KeyFolder, names: readonly string[]): Promise<ServerCertificate> {
  const x509 = await loadLibrary();
  const authority = await loadAuthority(folder);
  const issuer = new x509.X509Certificate(authority.ca);
  const keys = await crypto.subtle.generateKey(EC, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.create({
    subject: 'CN=Ticketstub',
    issuer: issuer.subject,
    notBefore: new Date(Date.now() - DAY),
    notAfter: new Date(Date.now() + SERVER_DAYS * DAY),
    publicKey: keys.publicKey,
    signingKey: authority.privateKey,
    signingAlgorithm: EC,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension([
        ...names.map((value) => ({ type: 'dns' as const, value })),
        { type: 'ip', value: '127.0.0.1' },
        { type: 'ip', value: '::1' },
      ]),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
    ],
  });
  const key = await exportKey(keys.privateKey);
  const cert = certificate.toString('pem');
  folder.write(SERVER, `${key}\n${cert}\n`);
  return { key, cert: `${cert}\n${authority.ca}`, ca: authority.ca };
}

/** The authority of this folder; made anew when there is none, or when what is kept is not even a key. */
async function loadAuthority(folder: KeyFolder): Promise<{ privateKey: webcrypto.CryptoKey; ca: string }> {
  const { PemConverter } = await loadLibrary();
  // Another emulator may begin in the same moment: whoever adds an authority first has the say.
  let pem = folder.read(AUTHORITY) ?? folder.add(AUTHORITY, await newAuthority());
  const kept = readKey(pem);
  if (kept && !isAuthority(pem, kept)) {
    throw new StartError(
      `${folder.fileOf(AUTHORITY)}: is not an authority that was made here, and is left alone. Move it away, or name another folder with --tls-dir.`,
    );
  }
  if (!kept) {
    folder.warn(AUTHORITY, 'cannot be read as a key and is made anew: clients have to trust the new authority');
    pem = await newAuthority();
    folder.write(AUTHORITY, pem);
  }
  const ca = new NodeCertificate(pem).toString();
  if (folder.read(CA_CERTIFICATE) !== ca) folder.write(CA_CERTIFICATE, ca);
  const privateKey = await crypto.subtle.importKey('pkcs8', PemConverter.decodeFirst(pem), EC, true, ['sign']);
  return { privateKey, ca };
}

function readKey(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}

function hasKey(certificate: NodeCertificate, pem: string): boolean {
  const key = readKey(pem);
  return key !== undefined && certificate.checkPrivateKey(key);
}

/** Whether this is a key of the kind that authorities here have, and the certificate that belongs to it. */
function isAuthority(pem: string, key: KeyObject): boolean {
  if (key.asymmetricKeyDetails?.namedCurve !== CURVE) return false;
  try {
    const certificate = new NodeCertificate(pem);
    return certificate.ca && certificate.checkPrivateKey(key);
  } catch {
    return false;
  }
}

async function newAuthority(): Promise<string> {
  const x509 = await loadLibrary();
  const keys = await crypto.subtle.generateKey(EC, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=Ticketstub local CA, O=Ticketstub (for tests on this machine only)',
    notBefore: new Date(Date.now() - DAY),
    notAfter: new Date(Date.now() + CA_DAYS * DAY),
    keys,
    signingAlgorithm: EC,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return `${await exportKey(keys.privateKey)}\n${certificate.toString('pem')}\n`;
}

async function exportKey(key: webcrypto.CryptoKey): Promise<string> {
  const { PemConverter } = await loadLibrary();
  return PemConverter.encode(await crypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY');
}
