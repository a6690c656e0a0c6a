#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { EXEC_HELP } from './child-environment.ts';
import { stderrLog } from './core/log.ts';
import { MisuseError, StartError } from './core/misuse.ts';
import { version } from './core/version.ts';
import type { Emulator } from './emulator.ts';
import { OPTIONS, type Options, readOptions } from './options.ts';
import { codeOf, hearSignals } from './signals.ts';

const EXIT = { done: 0, failed: 1, misused: 2 } as const;

// Whoever reads may stop reading, as `head` does, or go, as a terminal does: the emulator goes on without.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

await main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof MisuseError) fail(error.message, EXIT.misused);
  else if (error instanceof StartError) fail(error.message, EXIT.failed);
  else {
    stderrLog.bug(error);
    process.exit(EXIT.failed);
  }
});

type Flags = Readonly<Record<string, string | boolean>>;

async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('ticketstub')
    .description('A local emulator of account-recovery APIs. What it issues is real: links that open, once.')
    .usage('[start] [options]\n       ticketstub exec [options] -- <command> [arguments]')
    .argument('[command]', 'start, which is what it does without one')
    .version(version, '-v, --version', 'tell the version')
    .helpOption('-h, --help', 'tell the options')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: () => {} });
  for (const option of commandOptions()) program.addOption(option);
  program.option('--json', 'make the first line on standard output a JSON object that says where it listens');
  program.action(async (command = 'start', flags: Flags) => {
    if (command !== 'start') throw new MisuseError(`unknown command '${command}'. See ticketstub --help.`);
    const { PORT } = process.env;
    await start(readOptions(textsFrom(flags, { text: PORT, source: 'PORT' })), flags['json'] === true);
  });
  addExec(program);
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

function addExec(program: Command): void {
  const exec = program
    .command('exec')
    .summary('start, run a command that is told where, stop')
    .description('Start, run a command, stop, and exit with its code.')
    .usage('[options] -- <command> [arguments]')
    .argument('[command...]')
    .passThroughOptions()
    .addHelpText('after', `\n${EXEC_HELP}`);
  for (const option of commandOptions()) exec.addOption(option.hideHelp());
  exec.action(async (command: readonly string[], own: Flags) => {
    // A switch that stands on is how it began: only what says something else goes before what stands ahead of exec.
    const said = Object.entries(own).filter(([, value]) => value !== true);
    const flags: Flags = { ...program.opts<Flags>(), ...Object.fromEntries(said) };
    if (flags['json']) throw new MisuseError('--json: exec leaves standard output to its command. Leave it away.');
    if (!command[0]) throw new MisuseError('exec: no command is named. Do so after --: ticketstub exec -- npm test.');
    // PORT is for the command, which may well serve something itself.
    await execute(readOptions(textsFrom(flags, { text: '0', source: 'exec' })), command);
  });
}

function commandOptions(): Option[] {
  return OPTIONS.map(({ flag, text, env, initial }) => {
    const shown = [initial ?? []].flat().join(',');
    return new Option(flag, `${text} [${env}]${shown === '' ? '' : ` (default: ${shown})`}`);
  });
}

/** The options' texts: from the flags, else from the environment. `port` counts where neither names one. */
function textsFrom(flags: Flags, port: { readonly text: string | undefined; readonly source: string }) {
  const { env } = process;
  const texts = new Map<keyof Options, { text: string; source: string }>();
  if (port.text) texts.set('port', { text: port.text, source: port.source });
  for (const { name, flag, env: variable } of OPTIONS) {
    const long = /--[a-z-]+/.exec(flag)?.[0] ?? '';
    const given = flags[long.replace(/^--(no-)?/, '').replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
    if (given === false) texts.set(name, { text: 'false', source: long });
    else if (typeof given === 'string') texts.set(name, { text: given, source: long });
    else if (env[variable] !== undefined) texts.set(name, { text: env[variable], source: variable });
  }
  return texts;
}

async function start(options: Options, json: boolean): Promise<void> {
  // Loaded only now, so that a mistyped flag is answered at once.
  const { startInstances } = await import('./instances.ts');
  const emulators = await startInstances(options);
  announce(emulators, json);
  // What was acknowledged is safe by now, so whoever insists need not wait.
  hearSignals(
    () => end(emulators, EXIT.done),
    (signal) => process.exit(codeOf(signal)),
  );
}

async function execute(options: Options, command: readonly string[]): Promise<void> {
  const { startInstances } = await import('./instances.ts');
  const { runBeside } = await import('./exec.ts');
  const emulators = await startInstances(options);
  process.stderr.write(`Ticketstub ${version} listens on ${emulators.map(({ url }) => url).join(', ')}\n`);
  const { code, complaint } = await runBeside(emulators, command, options.inspectToken);
  if (complaint !== undefined) fail(complaint, code);
  await end(emulators, code);
}

/** Closes the emulators and ends the process. */
async function end(emulators: readonly Emulator[], code: number): Promise<void> {
  const { closeAll } = await import('./instances.ts');
  try {
    await closeAll(emulators);
    process.exit(code);
  } catch (error) {
    fail(`the last changes could not be saved: ${(error as Error).message}.`, code || EXIT.failed);
    process.exit();
  }
}

function announce(emulators: readonly Emulator[], json: boolean): void {
  const [first] = emulators;
  if (!first) return;
  const { url, httpsUrl, caFile, providers } = first;
  if (json) {
    const instances = emulators.map((each) => ({ url: each.url, httpsUrl: each.httpsUrl }));
    const ready = { event: 'ready', url, httpsUrl, ca: caFile, pid: process.pid, providers, version, instances };
    process.stdout.write(`${JSON.stringify(ready)}\n`);
    return;
  }
  const times = emulators.length === 1 ? '' : `, ${emulators.length} times`;
  const addresses = emulators.map((each) => `  ${each.url}  ${each.httpsUrl}\n`).join('');
  process.stdout.write(`Ticketstub ${version} emulates ${providers.join(' and ')}${times}
${addresses}  https is for those who trust ${caFile}
  the inbox: ${url}/__inspect
`);
}

function fail(sentence: string, code: number): void {
  process.stderr.write(`ticketstub: ${sentence}\n`);
  process.exitCode = code;
}
