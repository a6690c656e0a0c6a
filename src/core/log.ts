/** Where the emulator tells its user what happens. Each line stands alone; nothing of ours writes to stdout. */
export interface Log {
  /** Something a user may want to read or grep: a link that was issued. */
  info(line: string): void;
  /** Something that is probably not what the user meant. */
  warn(line: string): void;
  /** A fault of the emulator itself. */
  bug(error: unknown): void;
}

/** As much as is kept of what nobody reads from standard error, in bytes; what comes after that is lost. */
const BACKLOG_LIMIT = 1_048_576;

/** What is still to be written: the lines of requests that came together go together. */
let pending = '';

/** Writes what there is to be written. */
function flush(): void {
  if (pending !== '' && process.stderr.writableLength < BACKLOG_LIMIT) process.stderr.write(pending);
  pending = '';
}

process.on('exit', flush);

/** Writes to standard error; each line begins with what `label` gives at that time. */
export function stderrLogOf(label: () => string): Log {
  const write = (line: string) => {
    if (pending === '') setImmediate(flush);
    pending += `${label()}${line}\n`;
  };
  const writeNow = (line: string) => {
    write(line);
    flush();
  };
  return {
    info: write,
    warn: (line) => writeNow(`warning: ${line}`),
    bug: (error) =>
      writeNow(`bug: ${legible(error instanceof Error ? (error.stack ?? error.message) : String(error))}`),
  };
}

/** Writes to standard error. */
export const stderrLog = stderrLogOf(() => '');

/** The log that gets every line as one, whatever stands in it: names, ids and templates come from clients. */
export function linewise(log: Log): Log {
  return {
    info: (line) => log.info(unbroken(line)),
    warn: (line) => log.warn(unbroken(line)),
    bug: (error) => log.bug(error),
  };
}

/** Without what breaks a line, drives a terminal or turns the order of letters round. */
function unbroken(line: string): string {
  return line.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, encodeURIComponent);
}

/** The same for what has lines of its own. */
function legible(text: string): string {
  return text.split('\n').map(unbroken).join('\n');
}
