import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Emulator } from '../../src/emulator.ts';

/** An official SDK, unmodified, in a process that trusts the emulator's certificates. */
export interface Sdk extends AsyncDisposable {
  /**
   * A client of the SDK, used as the SDK's own; its methods run over there. A page of a list comes as an array of all
   * items, and an error tells its `classes`, from its own one up.
   */
  client<Client extends object>(type: string, options: object): Client;
}

interface Reply {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: { readonly message: string };
}

type Call = (path: readonly string[], args: readonly unknown[]) => Promise<unknown>;

/** Starts an SDK by the name of its package. */
export async function startSdk(name: 'auth0' | 'auth0-v4', { caFile }: Pick<Emulator, 'caFile'>): Promise<Sdk> {
  const child = fork(new URL('./sdk-process.mjs', import.meta.url), [name], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: caFile },
    execArgv: [],
  });
  const exited = once(child, 'exit');
  const waiting = new Map<number, (reply: Omit<Reply, 'id'>) => void>();
  let last = 0;
  child.on('message', (reply: Reply) => waiting.get(reply.id)?.(reply));
  child.once('exit', () => {
    for (const settle of waiting.values()) settle({ error: new Error(`the process of ${name} has ended`) });
  });
  await once(child, 'spawn');

  const ask = (message: object) =>
    new Promise<unknown>((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ value, error }) => {
        if (error) reject(Object.assign(new Error(error.message), error));
        else resolve(value);
      });
      child.send({ id: last, ...message });
    });
  return {
    client: <Client extends object>(type: string, options: object) =>
      remote((path, args) => ask({ type, options, path, args })) as Client,
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await exited;
    },
  };
}

/** An object on which every path is a method that is called over there. */
function remote(call: Call, path: readonly string[] = []): object {
  return new Proxy(() => {}, {
    // Whoever awaits it asks for `then`, and may not be told that there is one.
    get: (_, name) => (typeof name === 'string' && name !== 'then' ? remote(call, [...path, name]) : undefined),
    apply: (_, __, args) => call(path, args),
  });
}
