import { createMessages } from './core/message.ts';
import { SeedError } from './core/misuse.ts';
import type { SavedState, State } from './core/state.ts';
import { createTickets } from './core/ticket.ts';
import { checkProviders, type Seed } from './seed.ts';
import type { Provider, SeedTools } from './server/provider.ts';

/** A state with nothing in it but the seed. */
export function seedState(active: readonly Provider[], seed: Seed, tools: SeedTools): State {
  return {
    tickets: createTickets([]),
    messages: createMessages([]),
    providers: Object.fromEntries(active.map((provider) => [provider.name, seeded(provider, seed, tools)])),
  };
}

/**
 * A state that was saved, here or elsewhere; a provider that was switched off when it was written begins with the seed.
 * @throws SeedError when a provider cannot make anything of what stands there under its name
 */
export function reviveState(
  active: readonly Provider[],
  saved: SavedState,
  beginning: { readonly seed: Seed; readonly tools: SeedTools },
): State {
  return openState(active, saved, (provider) => {
    const kept = saved.providers[provider.name];
    if (kept === undefined) return seeded(provider, beginning.seed, beginning.tools);
    try {
      const model = provider.open(kept);
      // A row that is torn shows in what the users look like, if not before.
      provider.users(model);
      return model;
    } catch (error) {
      const reason = `is not what this emulator writes (${(error as Error).message})`;
      throw new SeedError(['providers', provider.name], reason);
    }
  });
}

/** The state of these rows, which were saved here, with tables of its own. */
export function openState(
  active: readonly Provider[],
  { tickets, messages, providers }: SavedState,
  open = (provider: Provider) => provider.open(providers[provider.name]),
): State {
  const models = active.map((provider) => [provider.name, open(provider)]);
  return {
    tickets: createTickets(tickets),
    messages: createMessages(messages),
    // What a provider that is switched off had kept stays.
    providers: { ...providers, ...Object.fromEntries(models) },
  };
}

/**
 * Adds the records of a seed to a state that nobody uses yet.
 * @throws SeedError that names the place in the seed
 */
export function addSeed(active: readonly Provider[], state: State, seed: unknown, tools: SeedTools): void {
  const vendors = active.filter(({ name }) => name !== 'inspect');
  const parts = checkProviders(
    seed,
    vendors.map(({ name }) => name),
  );
  for (const provider of vendors) {
    if (parts[provider.name] === undefined) continue;
    sow(provider, state.providers[provider.name], parts[provider.name], tools);
  }
}

/** The provider's tables with its part of the seed in them. */
function seeded(provider: Provider, seed: Seed, tools: SeedTools): unknown {
  const model = provider.open(undefined);
  try {
    sow(provider, model, seed.of[provider.name], tools);
  } catch (error) {
    throw error instanceof SeedError ? seed.blame(error) : error;
  }
  return model;
}

/** Has the provider put its part of a seed into the model; its errors name the place in the whole seed. */
function sow(provider: Provider, model: unknown, part: unknown, tools: SeedTools): void {
  try {
    provider.seed(model, part, tools);
  } catch (error) {
    throw error instanceof SeedError ? new SeedError([provider.name, ...error.path], error.message) : error;
  }
}
