import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Emulator } from './emulator.ts';

/** What the help of `ticketstub exec` says of all this. */
export const EXEC_HELP = `The options are those of ticketstub --help, but it takes any free port unless one is named.

The command learns from its environment where that is:
  TICKETSTUB_URL, TICKETSTUB_HTTPS_URL  as in http://127.0.0.1:49152, https://localhost:49152
  TICKETSTUB_URLS                       those of all --instances, separated by commas
  AUTH0_DOMAIN                          as in localhost:49152
  ZITADEL_URL, ZITADEL_API_URL          as TICKETSTUB_URL
  NODE_EXTRA_CA_CERTS, TICKETSTUB_CA    the file with the authority to trust
  TICKETSTUB_INSPECT_TOKEN              what --inspect-token says

Example: ticketstub exec --providers auth0 -- npm test`;

/** What only it sets: it is no option, but a command may start another emulator. */
export const TOLD_VARIABLES = ['TICKETSTUB_URL', 'TICKETSTUB_HTTPS_URL', 'TICKETSTUB_URLS', 'TICKETSTUB_CA'];

/** A file of certificate authorities. */
export interface TrustFile {
  readonly path: string;
  /** Takes away what was written for the command alone. */
  remove(): void;
}

/**
 * What tells a command where the emulators are: the first by name, all of them in TICKETSTUB_URLS. Vendors that are
 * not emulated keep their variables. SSL_CERT_FILE and its like are left alone: they would take the place of the
 * system's authorities, and the command could reach nothing else over TLS any more; TICKETSTUB_CA is for them.
 */
export function childEnvironment(
  emulators: readonly Emulator[],
  trust: TrustFile,
  inspectToken: string | undefined,
): Record<string, string> {
  const [first] = emulators;
  if (!first) return {};
  const emulated = (provider: string) => first.providers.includes(provider);
  return {
    TICKETSTUB_URL: first.url,
    TICKETSTUB_HTTPS_URL: first.httpsUrl,
    TICKETSTUB_URLS: emulators.map(({ url }) => url).join(','),
    TICKETSTUB_CA: trust.path,
    NODE_EXTRA_CA_CERTS: trust.path,
    ...(inspectToken !== undefined && { TICKETSTUB_INSPECT_TOKEN: inspectToken }),
    // The vendor's SDKs want a host and speak https to it.
    ...(emulated('auth0') && { AUTH0_DOMAIN: new URL(first.httpsUrl).host }),
    // The second is the name that the vendor's own login reads. ZITADEL_DOMAIN is a host to some and a URL to others.
    ...(emulated('zitadel') && { ZITADEL_URL: first.url, ZITADEL_API_URL: first.url }),
  };
}

/**
 * A file of the authorities to trust: the emulators' own file when it is enough, else one with those of `extraFile`
 * (the user's NODE_EXTRA_CA_CERTS) added.
 */
export function openTrust(
  emulators: readonly Emulator[],
  extraFile: string | undefined,
  warn: (line: string) => void,
): TrustFile {
  const kept = resolve(emulators[0]?.caFile ?? '');
  const authorities = new Set(emulators.map(({ ca }) => ca.trim()));
  if (extraFile) {
    try {
      authorities.add(readFileSync(extraFile, 'utf8').trim());
    } catch (error) {
      warn(`NODE_EXTRA_CA_CERTS: cannot be read and is left out: ${(error as Error).message}`);
    }
  }
  if (authorities.size === 1 && authorities.has(textOf(kept))) return { path: kept, remove: () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'ticketstub-'));
  const path = join(folder, 'ca.pem');
  writeFileSync(path, `${[...authorities].join('\n')}\n`);
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The text of a file, trimmed; empty when there is none, as in a key folder that cannot be written. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
