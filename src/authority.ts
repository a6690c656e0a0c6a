import { join, resolve } from 'node:path';
import { stderrLog } from './core/log.ts';
import { loadKeys } from './keys.ts';
import type { Options } from './options.ts';
import { CA_CERTIFICATE } from './server/certificate.ts';

/**
 * The file with the certificate of the local authority, which is made when there is none yet.
 * @throws StartError when it cannot be kept
 */
export async function authorityFile({ tlsDir, hostnames }: Options): Promise<string> {
  const { keys } = await loadKeys({ folder: tlsDir, named: true, hostnames }, stderrLog);
  return resolve(join(keys.path, CA_CERTIFICATE));
}
