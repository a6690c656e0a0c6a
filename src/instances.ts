import { stderrLog, stderrLogOf } from './core/log.ts';
import { MisuseError } from './core/misuse.ts';
import { type Emulator, startEmulator } from './emulator.ts';
import { HIGHEST_PORT, type Options } from './options.ts';
import { isLoopbackOrigin } from './server/guard.ts';

/**
 * Starts as many emulators as the options say, on the port that they name and those after it. When one cannot start,
 * none stays.
 * @throws MisuseError for options that cannot be, StartError that names the port that cannot be had
 */
export async function startInstances(options: Options): Promise<Emulator[]> {
  const { instances, port, json: _, ...shared } = options;
  refuseWhatCannotBeShared(options);
  if (isOpenToStrangers(options)) {
    stderrLog.warn(
      `it listens on ${options.host}, so others than this machine may read every link and code under /__inspect: ` +
        'ask for a token there with --inspect-token (TICKETSTUB_INSPECT_TOKEN), ' +
        'or listen on, or publish the port to, 127.0.0.1 alone.',
    );
  }
  const emulators: Emulator[] = [];
  try {
    for (let index = 0; index < instances; index += 1) {
      const label = { port: port === 0 ? 0 : port + index };
      const log = stderrLogOf(() => (instances === 1 || label.port === 0 ? '' : `[${label.port}] `));
      const emulator = await startEmulator({ ...shared, port: label.port, log });
      label.port = emulator.port;
      emulators.push(emulator);
    }
  } catch (error) {
    await closeAll(emulators);
    throw error;
  }
  return emulators;
}

/** Whether whoever reaches this machine may read and drive everything. */
function isOpenToStrangers({ host, inspectToken }: Options): boolean {
  return inspectToken === undefined && !isLoopbackOrigin(`http://${host.includes(':') ? `[${host}]` : host}`);
}

/** Closes them all, and rejects afterwards when the last changes of one could not be saved. */
export async function closeAll(emulators: readonly Emulator[]): Promise<void> {
  const endings = await Promise.allSettled(emulators.map((emulator) => emulator.close()));
  const failed = endings.find((ending) => ending.status === 'rejected');
  if (failed) throw failed.reason;
}

/** @throws MisuseError for options that several emulators cannot have together */
export function refuseWhatCannotBeShared({ instances, port, data, publicUrl }: Options): void {
  if (instances === 1) return;
  if (data !== undefined) {
    throw new MisuseError(
      '--instances: cannot go with --data, for each needs a file of its own: start them one by one.',
    );
  }
  if (publicUrl !== undefined) {
    throw new MisuseError(
      '--instances: cannot go with --public-url, for the links of all would lead to one: leave one away.',
    );
  }
  if (port + instances - 1 > HIGHEST_PORT) {
    throw new MisuseError(
      `--instances: ${instances} from port ${port} on would pass ${HIGHEST_PORT}; name a lower --port.`,
    );
  }
}
