import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The built command line in a process of its own, with these flags. */
export async function startProcess(flags) {
  const command = ['--expose-gc', '--import', pathOf('probe.mjs'), pathOf('../../dist/cli.js')];
  const argv = [...command, '--port', '0', '--json', ...flags];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const ended = once(child, 'close');
  const bugs = [];
  createInterface(child.stderr).on('line', (line) => {
    if (line.startsWith('bug:') && bugs.length < 20) bugs.push(line);
  });
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), ended.then(() => ['null'])]);
  const ready = JSON.parse(line);
  if (!ready) throw new Error('the emulator did not start');
  return {
    url: ready.url,
    bugs,
    /** What the process holds once all that can go has gone: memory in bytes, and sockets. */
    async look() {
      child.send('look');
      const [seen] = await once(child, 'message');
      return seen;
    },
    /** Ends it as its user would, and tells with which code, and after how many milliseconds. */
    async end() {
      const told = performance.now();
      child.kill('SIGTERM');
      const [code] = await ended;
      return { code, took: performance.now() - told };
    },
  };
}
