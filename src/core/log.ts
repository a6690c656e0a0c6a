/** Where the emulator tells its user what happens. Each line stands alone; nothing of ours writes to stdout. */
export interface Log {
  /** Something a user may want to read or grep: a link that was issued. */
  info(line: string): void;
  /** Something that is probably not what the user meant. */
  warn(line: string): void;
  /** A fault of the emulator itself. */
  bug(error: unknown): void;
}

/** Writes to standard error. */
export const stderrLog: Log = {
  info: (line) => void process.stderr.write(`${line}\n`),
  warn: (line) => void process.stderr.write(`warning: ${line}\n`),
  bug: (error) => void process.stderr.write(`bug: ${error instanceof Error ? error.stack : String(error)}\n`),
};

/** The log that gets every line as one, whatever stands in it: names, ids and templates come from clients. */
export function linewise(log: Log): Log {
  return {
    info: (line) => log.info(unbroken(line)),
    warn: (line) => log.warn(unbroken(line)),
    bug: (error) => log.bug(error),
  };
}

function unbroken(line: string): string {
  return line.replaceAll(/\p{Cc}/gu, encodeURIComponent);
}
