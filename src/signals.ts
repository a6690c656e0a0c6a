import { constants } from 'node:os';

/** What asks a process to end. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What a shell adds to the number of the signal that ended a command. */
const SIGNALLED = 128;

/** What comes within this time of the first signal is the same wish: npm and CI tell a whole group, some of it twice. */
const BURST_MS = 250;

/**
 * Hears the signals to end, of those that count: `first` is told of the first, `again` of every one after its burst. The
 * answer ends that.
 */
export function hearSignals(
  first: (signal: NodeJS.Signals) => void,
  again: (signal: NodeJS.Signals) => void,
  counts: (signal: NodeJS.Signals) => boolean = () => true,
): () => void {
  let told: number | undefined;
  const hear = (signal: NodeJS.Signals) => {
    if (!counts(signal)) return;
    const now = performance.now();
    if (told === undefined) first(signal);
    else if (now - told > BURST_MS) again(signal);
    told ??= now;
  };
  for (const signal of ENDING) process.on(signal, hear);
  return () => {
    for (const signal of ENDING) process.off(signal, hear);
  };
}

/** The exit code of a process that this signal ended, as a shell has it. */
export function codeOf(signal: NodeJS.Signals | null): number {
  return SIGNALLED + (signal ? constants.signals[signal] : 0);
}
