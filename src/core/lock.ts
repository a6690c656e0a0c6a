import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Longest path of a Unix socket that every system accepts, in bytes. */
const SOCKET_PATH_LIMIT = 100;

/** A sweep takes a moment; a broom that still stands after so many looks was left by a process that died. */
const BROOM_LOOKS = 300;
const LOOK_MS = 10;

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
  for (let looks = 0; ; looks += 1) {
    try {
      return await new Promise<Server>((done, fail) => {
        const server = createServer((socket) => socket.destroy()).once('error', fail);
        server.listen(address, () => done(server.unref()));
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (await answers(address)) return undefined;
      await sweep(address, looks);
    }
  }
}

/**
 * Takes away a socket that nobody answers at. Only one process does so at a time, and asks again first: otherwise two
 * that find the same dead socket could take away the one that the first of them has put in its place.
 */
async function sweep(address: string, looks: number): Promise<void> {
  const broom = `${address}.sweep`;
  try {
    mkdirSync(broom);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (looks > BROOM_LOOKS) rmSync(broom, { recursive: true, force: true });
    await delay(LOOK_MS);
    return;
  }
  try {
    if (!(await answers(address))) rmSync(address, { force: true });
  } finally {
    rmSync(broom, { recursive: true, force: true });
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
