import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

/** Longest path of a Unix socket that every system accepts, in bytes. */
const SOCKET_PATH_LIMIT = 100;

/** Gives the lock back. */
export type Unlock = () => Promise<void>;

/**
 * Locks a file against other emulators, in this process or another, until it is given back or the process ends,
 * however it ends. The lock is a listening socket beside the file: unlike a file with a process id in it, the
 * operating system lets go of it by itself, and it holds between containers that share the folder.
 * @returns how to give it back, or undefined when somebody else holds it
 */
export async function lock(file: string): Promise<Unlock | undefined> {
  let failure: unknown;
  for (const address of addresses(file)) {
    try {
      const server = await listen(address);
      return server && (() => new Promise((done) => void server.close(() => done())));
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/** Where the lock may stand: beside the file, or in the temporary folder where sockets do not work there. */
function addresses(file: string): string[] {
  const path = resolve(file);
  const name = `ticketstub-${createHash('sha256').update(path).digest('hex').slice(0, 24)}`;
  if (process.platform === 'win32') return [`\\\\.\\pipe\\${name}`];
  const beside = join(dirname(path), `.${basename(path)}.lock`);
  const fallback = join(tmpdir(), `${name}.lock`);
  return Buffer.byteLength(beside) <= SOCKET_PATH_LIMIT ? [beside, fallback] : [fallback];
}

/** The listening lock, or undefined when somebody else holds it. A socket whose owner is gone is swept away. */
async function listen(address: string): Promise<Server | undefined> {
  for (let swept = false; ; swept = true) {
    try {
      return await new Promise<Server>((done, fail) => {
        const server = createServer((socket) => socket.destroy()).once('error', fail);
        server.listen(address, () => done(server.unref()));
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (swept || (await answers(address))) return undefined;
      rmSync(address, { force: true });
    }
  }
}

function answers(address: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(address)
      .once('connect', () => done(true))
      .once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
}
