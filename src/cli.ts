#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { stderrLog } from './core/log.ts';
import { MisuseError, StartError } from './core/misuse.ts';
import type { Emulator } from './emulator.ts';
import { OPTIONS, type Options, readOptions } from './options.ts';

const EXIT = { done: 0, failed: 1, misused: 2 } as const;

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

await main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof MisuseError) fail(error.message, EXIT.misused);
  else if (error instanceof StartError) fail(error.message, EXIT.failed);
  else {
    stderrLog.bug(error);
    process.exit(EXIT.failed);
  }
});

async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('ticketstub')
    .description('A local emulator of account-recovery APIs. What it issues is real: links that open, once.')
    .argument('[command]', 'start, which is what it does without one')
    .version(version, '-v, --version', 'tell the version')
    .helpOption('-h, --help', 'tell the options')
    .exitOverride()
    .configureOutput({ outputError: () => {} });
  for (const { flag, text, env, initial } of OPTIONS) {
    const shown = [initial ?? []].flat().join(',');
    program.option(flag, `${text} [${env}]${shown === '' ? '' : ` (default: ${shown})`}`);
  }
  program.option('--json', 'make the first line on standard output a JSON object that says where it listens');
  program.action(async (command = 'start', flags: Readonly<Record<string, string | true>>) => {
    if (command !== 'start') throw new MisuseError(`unknown command '${command}'. See ticketstub --help.`);
    await run(readOptions(textsFrom(flags, process.env)), flags['json'] === true);
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) process.exit(EXIT.done);
    const reason = error.message
      .replace(/^error: /, '')
      .replaceAll('\n', ' ')
      .replace(/\.$/, '');
    fail(`${reason}. See ticketstub --help.`, EXIT.misused);
  }
}

/** The options' texts: from the flags, else from the environment. PORT counts where nothing else names a port. */
function textsFrom(flags: Readonly<Record<string, string | true>>, env: NodeJS.ProcessEnv) {
  const texts = new Map<keyof Options, { text: string; source: string }>();
  if (env['PORT']) texts.set('port', { text: env['PORT'], source: 'PORT' });
  for (const { name, flag, env: variable } of OPTIONS) {
    const long = /--[a-z-]+/.exec(flag)?.[0] ?? '';
    const given = flags[long.slice(2).replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
    if (typeof given === 'string') texts.set(name, { text: given, source: long });
    else if (env[variable] !== undefined) texts.set(name, { text: env[variable], source: variable });
  }
  return texts;
}

async function run(options: Options, json: boolean): Promise<void> {
  // Loaded only now, so that a mistyped flag is answered at once.
  const { startEmulator } = await import('./emulator.ts');
  const emulator = await startEmulator(options);
  announce(emulator, json);
  const stop = async () => {
    try {
      await emulator.close();
      process.exit(EXIT.done);
    } catch (error) {
      fail(`the last changes could not be saved: ${(error as Error).message}.`, EXIT.failed);
      process.exit();
    }
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

function announce({ url, httpsUrl, caFile, providers }: Emulator, json: boolean): void {
  if (json) {
    const ready = { event: 'ready', url, httpsUrl, ca: caFile, pid: process.pid, providers, version };
    process.stdout.write(`${JSON.stringify(ready)}\n`);
    return;
  }
  process.stdout.write(`Ticketstub ${version} emulates ${providers.join(' and ')}
  ${url}
  ${httpsUrl}  (trust ${caFile})
  what it issued: ${url}/__inspect/tickets
`);
}

function fail(sentence: string, code: number): void {
  process.stderr.write(`ticketstub: ${sentence}\n`);
  process.exitCode = code;
}
