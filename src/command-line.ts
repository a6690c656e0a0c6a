import { Command, CommanderError, Option } from 'commander';
import { EXEC_HELP } from './child-environment.ts';
import { MisuseError } from './core/misuse.ts';
import { didYouMean } from './core/suggest.ts';
import { version } from './core/version.ts';
import { CONFIG, longFlag, OPTIONS, type OptionSpec } from './options.ts';
import type { Flags } from './settings.ts';

/** The commands, and what is told of each. */
const COMMANDS = {
  start: { usage: 'start', text: 'start, as without a command' },
  exec: { usage: 'exec -- <command>', text: 'start, run a command that is told where, stop' },
  init: { usage: 'init', text: 'write a commented ticketstub.config.yaml' },
  validate: { usage: 'validate [file]', text: 'check the configuration and the files that it names' },
  healthcheck: { usage: 'healthcheck', text: 'ask what these options start whether it is ready' },
  ca: { usage: 'ca', text: 'tell the file of the authority to trust for https' },
  help: { usage: 'help options', text: 'tell every option, with its variable and its key' },
} as const;

type Name = keyof typeof COMMANDS;

/** What a command line asks for. */
export interface Invocation {
  readonly command: Exclude<Name, 'help'>;
  readonly flags: Flags;
  /** What follows the command. */
  readonly rest: readonly string[];
}

type Invoke = (command: Name, rest: readonly string[], flags: Flags) => void;

/**
 * Reads the arguments.
 * @returns what they ask for, or the text that they want to be told
 * @throws MisuseError for what no command knows
 */
export function readCommandLine(argv: readonly string[]): Invocation | string {
  let told = '';
  let asked: Invocation | undefined;
  const invoke: Invoke = (command, rest, flags) => {
    if (command === 'help') told = helpOn(rest[0]);
    else asked = { command, rest, flags };
  };
  const program = programOf({ invoke, tell: (text) => (told += text) });
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new MisuseError(`${worded(error)}. See ticketstub --help.`);
  }
  return asked ?? told;
}

interface Telling {
  readonly invoke?: Invoke;
  readonly tell: (text: string) => void;
  /** Whether the help tells every option, with all that there is to tell. */
  readonly fully?: boolean;
}

function programOf({ invoke = () => {}, tell, fully = false }: Telling): Command {
  const visible = ({ common }: OptionSpec) => fully || common === true;
  const program = new Command('ticketstub')
    .description('A local emulator of account-recovery APIs. What it issues is real: links that open, once.')
    .usage('[start] [options]\n       ticketstub <command> [options]')
    .argument('[command]')
    .allowExcessArguments()
    .version(version, '-v, --version', 'tell the version')
    .helpOption('-h, --help', 'tell this')
    .enablePositionalOptions()
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({ writeOut: tell, outputError: () => {} })
    .configureHelp({
      subcommandTerm: (command) => COMMANDS[command.name() as Name].usage,
      visibleArguments: () => [],
    })
    .helpCommand(false);
  const options = () => [
    new Option(CONFIG.flag, CONFIG.text),
    ...OPTIONS.map((spec) => new Option(spec.flag, describe(spec, fully)).hideHelp(!visible(spec))),
  ];
  for (const option of options()) program.addOption(option);
  program.action((name?: string) => {
    if (name !== undefined) throw new MisuseError(unknownCommand(name));
    invoke('start', [], saidTo(program));
  });
  for (const [name, { text }] of Object.entries(COMMANDS)) {
    const command = program
      .command(name)
      .summary(text)
      .allowExcessArguments(false)
      .description(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`)
      .configureHelp({ visibleArguments: () => [] });
    for (const option of options()) command.addOption(option.hideHelp());
    addArguments(command, name as Name);
    command.action(() => invoke(name as Name, command.args, saidTo(program, command)));
  }
  const others = OPTIONS.filter((spec) => !visible(spec)).map(({ flag }) => longFlag(flag));
  if (others.length > 0)
    program.addHelpText('after', `\n${wrapped(`And ${others.join(', ')}: see ticketstub help options.`)}`);
  return program;
}

function addArguments(command: Command, name: Name): void {
  command.addHelpText(
    'after',
    `\n${name === 'exec' ? EXEC_HELP : 'The options are those of ticketstub help options.'}`,
  );
  if (name === 'exec')
    command.argument('[command...]').usage('[options] -- <command> [arguments]').passThroughOptions();
  if (name === 'validate') command.argument('[file]');
  if (name === 'help') command.argument('[topic]').usage('[options|<command>]');
}

/** What was said, to the program or behind the command, which goes before. */
function saidTo(...commands: readonly Command[]): Flags {
  const said = commands.flatMap((command) =>
    Object.entries(command.opts<Flags>()).filter(([name]) => command.getOptionValueSource(name) === 'cli'),
  );
  return Object.fromEntries(said);
}

function helpOn(topic: string | undefined): string {
  let told = '';
  const program = programOf({ tell: (text) => (told += text), fully: topic === 'options' });
  const isWhole = topic === undefined || topic === 'options';
  const command = isWhole ? program : program.commands.find((each) => each.name() === topic);
  if (!command) throw new MisuseError(unknownCommand(topic ?? '', 'options'));
  command.outputHelp();
  return told;
}

function describe({ text, initial, env, name }: OptionSpec, fully: boolean): string {
  const shown = typeof initial === 'boolean' ? '' : [initial ?? []].flat().join(',');
  return `${text}${shown && ` (${shown})`}${fully ? ` [${env}, ${name}]` : ''}`;
}

function unknownCommand(name: string, ...more: readonly string[]): string {
  return `unknown command '${name}'${didYouMean(name, [...Object.keys(COMMANDS), ...more])}. See ticketstub --help.`;
}

/** What commander has to say, as one half sentence, with the flag that was probably meant. */
function worded({ code, message }: CommanderError): string {
  const sentence = message
    .replace(/^error: /, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/\.$/, '');
  if (code !== 'commander.unknownOption') return sentence;
  const word = /'(.*?)(=.*)?'$/.exec(sentence)?.[1] ?? '';
  const flags = [CONFIG, ...OPTIONS].map(({ flag }) => longFlag(flag));
  return `${sentence}${didYouMean(word, [...flags, '--help', '--version'])}`;
}

/** Broken into lines that every terminal is wide enough for. */
function wrapped(text: string): string {
  return text.replaceAll(/(.{1,78})(?:\s|$)/g, '$1\n').trimEnd();
}
