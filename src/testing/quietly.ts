import { type Log, stderrLog } from '../core/log.ts';
import type { EmulatorOptions } from '../emulator.ts';

/** Does not tell of every link, only of what is probably a mistake. */
const quietLog: Log = { ...stderrLog, info: () => {} };

/** The options of an emulator that stands in a test runner: any free port, and hardly a line in its output. */
export function quietly(options: EmulatorOptions): EmulatorOptions {
  return { port: 0, log: quietLog, ...options };
}
