#!/usr/bin/env node
import { type Invocation, readCommandLine } from './command-line.ts';
import { keepCompiled } from './compiled.ts';
import { stderrLog } from './core/log.ts';
import { MisuseError, StartError } from './core/misuse.ts';
import { version } from './core/version.ts';
import type { Emulator } from './emulator.ts';
import type { Options } from './options.ts';
import { readSettings } from './settings.ts';
import { codeOf, hearSignals } from './signals.ts';

const EXIT = { done: 0, failed: 1, misused: 2 } as const;

// Whoever reads may stop reading, as `head` does, or go, as a terminal does: the emulator goes on without.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

async function main(argv: readonly string[]): Promise<void> {
  const asked = readCommandLine(argv);
  if (typeof asked === 'string') process.stdout.write(asked);
  else await RUN[asked.command](asked);
}

const { env } = process;

type Run = (invocation: Invocation) => Promise<void>;

/** What each command does; whatever one needs is loaded then, so that a mistyped flag is answered at once. */
const RUN: Readonly<Record<Invocation['command'], Run>> = {
  async start({ flags }) {
    const { options } = await readSettings(flags, { env });
    await start(options);
  },
  async exec({ flags, rest }) {
    if (flags['json']) throw new MisuseError('--json: exec leaves standard output to its command. Leave it away.');
    if (!rest[0]) throw new MisuseError('exec: no command is named. Do so after --: ticketstub exec -- npm test.');
    // PORT is for the command, which may well serve something itself.
    const { options } = await readSettings(flags, { env, port: '0' });
    await execute(options, rest);
  },
  async init() {
    const { writeConfig } = await import('./init.ts');
    tell(`${writeConfig()} is written: take the # off what you need.`);
  },
  async validate({ flags, rest: [file] }) {
    const settings = await readSettings({ ...flags, ...(file !== undefined && { config: file }) }, { env });
    const { validate } = await import('./validate.ts');
    for (const line of await validate(settings)) tell(line);
  },
  async healthcheck({ flags }) {
    const { options } = await readSettings(flags, { env });
    const { checkHealth } = await import('./healthcheck.ts');
    await checkHealth(options);
  },
  async ca({ flags }) {
    const { options } = await readSettings(flags, { env });
    const { authorityFile } = await import('./authority.ts');
    tell(await authorityFile(options));
  },
};

async function start(options: Options): Promise<void> {
  keepCompiled();
  const { startInstances } = await import('./instances.ts');
  const emulators = await startInstances(options);
  announce(emulators, options.json);
  // What was acknowledged is safe by now, so whoever insists need not wait.
  hearSignals(
    () => end(emulators, EXIT.done),
    (signal) => process.exit(codeOf(signal)),
  );
}

async function execute(options: Options, command: readonly string[]): Promise<void> {
  keepCompiled();
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
    tell(JSON.stringify(ready));
    return;
  }
  const times = emulators.length === 1 ? '' : `, ${emulators.length} times`;
  const addresses = emulators.map((each) => `  ${each.url}  ${each.httpsUrl}\n`).join('');
  process.stdout.write(`Ticketstub ${version} emulates ${providers.join(' and ')}${times}
${addresses}  https is for those who trust ${caFile}
  the inbox: ${url}/__inspect
`);
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(sentence: string, code: number): void {
  process.stderr.write(`ticketstub: ${sentence}\n`);
  process.exitCode = code;
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof MisuseError) fail(error.message, EXIT.misused);
  else if (error instanceof StartError) fail(error.message, EXIT.failed);
  else {
    stderrLog.bug(error);
    process.exit(EXIT.failed);
  }
});
