import type { ChildProcess } from 'node:child_process';
import { isatty } from 'node:tty';
import spawn from 'cross-spawn';
import { childEnvironment, openTrust } from './child-environment.ts';
import { stderrLog } from './core/log.ts';
import type { Emulator } from './emulator.ts';
import { codeOf, hearSignals } from './signals.ts';

/** How a command ended. */
export interface Ending {
  /** As a shell has it: the command's own; 128 and the signal that ended it; 127 not found; 126 not to be run. */
  readonly code: number;
  /** Why it could not be run. */
  readonly complaint?: string;
}

const NOT_RUNNABLE = 126;
const NOT_FOUND = 127;

/** Runs a command that is told by its environment where the emulators are and whom to trust. */
export async function runBeside(
  emulators: readonly Emulator[],
  command: readonly string[],
  inspectToken: string | undefined,
): Promise<Ending> {
  const { env } = process;
  const trust = openTrust(emulators, env['NODE_EXTRA_CA_CERTS'], stderrLog.warn);
  try {
    return await runCommand(command, { ...env, ...childEnvironment(emulators, trust, inspectToken) });
  } finally {
    trust.remove();
  }
}

/** Runs a command on this process's own input and output, and resolves when it has ended. */
export async function runCommand([name = '', ...args]: readonly string[], env: NodeJS.ProcessEnv): Promise<Ending> {
  let child: ChildProcess | undefined;
  // Before there is a child: a signal must not find this process gone and the child left behind.
  const release = passSignals(() => child);
  try {
    child = spawn(name, args, { stdio: 'inherit', env });
    return await ended(child);
  } catch (error) {
    return notRun(name, error as NodeJS.ErrnoException);
  } finally {
    release();
  }
}

/** How the child ends; rejects when it could not be run at all. */
function ended(child: ChildProcess): Promise<Ending> {
  return new Promise((done, fail) => {
    child.once('exit', (code, signal) => {
      done({ code: code ?? codeOf(signal) });
    });
    child.on('error', (error: NodeJS.ErrnoException) => {
      // A signal that may not be sent is an error too, and the command runs on.
      if (error.syscall?.startsWith('spawn')) fail(error);
    });
  });
}

/**
 * Hands this process's signals to the child; a second one kills it. At a terminal an interrupt reaches the child by
 * itself, and what to make of a second is up to the child: a shell goes on.
 */
function passSignals(child: () => ChildProcess | undefined): () => void {
  const atTerminal = [0, 1, 2].some((descriptor) => isatty(descriptor));
  const ours = (signal: NodeJS.Signals) => signal !== 'SIGINT' || !atTerminal;
  const release = hearSignals(
    (signal) => void child()?.kill(signal),
    () => void child()?.kill('SIGKILL'),
    ours,
  );
  const end = () => void child()?.kill();
  // Should this process fall over, the child does not stay behind.
  process.once('exit', end);
  return () => {
    release();
    process.off('exit', end);
  };
}

function notRun(name: string, { code, message }: NodeJS.ErrnoException): Ending {
  const quoted = JSON.stringify(name);
  if (code === 'ENOENT') {
    return { code: NOT_FOUND, complaint: `${quoted} is no command: check its spelling and PATH.` };
  }
  return { code: NOT_RUNNABLE, complaint: `${quoted} cannot be run: ${message}. Name a program that may be executed.` };
}
