import { accessSync, constants } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { reviveState, seedState } from './begin.ts';
import { DataFile } from './core/data-file.ts';
import { MisuseError, SeedError } from './core/misuse.ts';
import { refusedFile, type SavedState, type State } from './core/state.ts';
import { refuseWhatCannotBeShared } from './instances.ts';
import { meterOf } from './limits.ts';
import type { Options } from './options.ts';
import { type Prepared, prepare } from './preparation.ts';
import { stateOfFile } from './present.ts';
import type { Settings } from './settings.ts';

/**
 * Reads everything that a start with these settings would read, without starting.
 * @returns what was found, in lines
 * @throws MisuseError for the first that cannot be
 */
export async function validate({ options, config }: Settings): Promise<string[]> {
  refuseWhatCannotBeShared(options);
  const { instances, json: _, ...single } = options;
  const prepared = prepare(single);
  for (const provider of prepared.active) meterOf(provider, prepared.limits, prepared.clock);
  const saved = options.data === undefined ? undefined : await savedIn(options.data);
  const state = stateOf(prepared, saved);
  return [
    `configuration: ${config ?? 'none'}`,
    `seed: ${named(options.seed) ?? 'the built-in one'}; ${contentsOf(prepared, saved ? stateOf(prepared) : state)}`,
    `limits: ${named(options.rateLimits)}`,
    ...options.extend.map((each) => `extension: ${each}`),
    ...(options.data === undefined ? [] : [`data: ${options.data}; ${saved ? contentsOf(prepared, state) : 'new'}`]),
    `listens on ${options.host}, ${portsOf(options.port, instances)}`,
  ];
}

function stateOf(prepared: Prepared, saved?: SavedState): State {
  const { active, seed, clock, freshRandom, options } = prepared;
  const tools = { clock, random: freshRandom() };
  if (!saved) return seedState(active, seed, tools);
  return stateOfFile(options.data, saved, () => reviveState(active, saved, { seed, tools }));
}

/** What a data file holds; undefined where one can be begun. */
async function savedIn(file: string): Promise<SavedState | undefined> {
  try {
    const saved = await new DataFile(file).read();
    if (saved) return saved;
    accessSync(dirname(resolve(file)), constants.W_OK);
    return undefined;
  } catch (error) {
    if (error instanceof SeedError) throw refusedFile(file, error);
    throw new MisuseError(`${file}: cannot be used: ${(error as Error).message}. Name another file with --data.`);
  }
}

function contentsOf({ active }: Prepared, { providers, tickets }: State): string {
  const users = active
    .filter(({ name }) => name !== 'inspect')
    .map((provider) => `${provider.name} ${counted(provider.users(providers[provider.name]).length, 'user')}`);
  return [...users, ...(tickets.size === 0 ? [] : [counted(tickets.size, 'ticket')])].join(', ');
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function named(given: Options['seed']): string | undefined {
  return typeof given === 'object' ? 'given in place' : given;
}

function portsOf(port: number, instances: number): string {
  if (port === 0) return 'any free port';
  return instances === 1 ? `port ${port}` : `ports ${port} to ${port + instances - 1}`;
}
