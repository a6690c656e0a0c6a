import { get } from 'node:http';
import { MisuseError, StartError } from './core/misuse.ts';
import { reachableHost } from './core/reachable.ts';
import type { Options } from './options.ts';

/** Docker gives a check two seconds in our image. */
const PATIENCE_MS = 1500;

/**
 * Asks every emulator that these options start whether it is ready.
 * @throws StartError when one is not, MisuseError when nobody can know where they are
 */
export async function checkHealth({ host, port, instances }: Options): Promise<void> {
  if (port === 0) throw new MisuseError('healthcheck: any free port may be anywhere; name the one with --port.');
  await Promise.all(Array.from({ length: instances }, (_, index) => ask(reachableHost(host), port + index)));
}

function ask(host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    const refuse = (reason: string) => fail(new StartError(`nothing is ready at ${host}:${port}: ${reason}.`));
    const request = get({ host, port, path: '/readyz', agent: false, timeout: PATIENCE_MS }, (answer) => {
      answer.resume();
      if (answer.statusCode === 200) done();
      else refuse(`it answers with status ${answer.statusCode}`);
    });
    request.once('timeout', () => request.destroy(new Error('it does not answer')));
    request.once('error', ({ message }) => refuse(message));
  });
}
