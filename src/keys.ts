import { KeyFolder } from './core/key-folder.ts';
import type { Log } from './core/log.ts';
import { StartError } from './core/misuse.ts';
import { loadCertificate, type ServerCertificate } from './server/certificate.ts';

/** Where keys are to be kept. */
export interface KeyPlace {
  readonly folder: string;
  /** Whether somebody named the folder, to have others trust what is in it; nobody chose the default one. */
  readonly named: boolean;
  /** What the certificate is for, beside localhost. */
  readonly hostnames: readonly string[];
}

/**
 * The keys of an emulator that starts, and its certificate.
 * @throws StartError where a folder that was named cannot keep them, or holds an authority of somebody else's
 */
export async function loadKeys(
  { folder, named, hostnames }: KeyPlace,
  { warn }: Log,
): Promise<{ readonly keys: KeyFolder; readonly certificate: ServerCertificate }> {
  let starting = true;
  const unwritable = (reason: string) => {
    if (starting && named) {
      const mend = 'Name a folder that can be written with --tls-dir.';
      throw new StartError(`${folder}: keys cannot be kept there: ${reason}. ${mend}`);
    }
    warn(`keys are not kept, clients have to trust a new certificate in each run: ${reason} (see --tls-dir)`);
  };
  const keys = new KeyFolder(folder, { warn, unwritable });
  const certificate = await loadCertificate(keys, hostnames);
  starting = false;
  return { keys, certificate };
}
