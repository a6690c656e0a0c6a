import { SeedError } from './core/misuse.ts';
import type { State } from './core/state.ts';
import type { Store } from './core/store.ts';
import { createTickets } from './core/ticket.ts';
import type { Seed } from './seed.ts';
import type { Provider, SeedTools } from './server/provider.ts';

/** A state with nothing in it but the seed. */
export function seedState(active: readonly Provider[], seed: Seed, { touch }: Store, tools: SeedTools): State {
  const models = active.map((provider) => {
    const model = provider.open(undefined, touch);
    try {
      provider.seed(model, seed.of[provider.name], tools);
    } catch (error) {
      if (!(error instanceof SeedError)) throw error;
      throw seed.blame(new SeedError([provider.name, ...error.path], error.message));
    }
    return [provider.name, model] as const;
  });
  return { tickets: createTickets([], touch), providers: Object.fromEntries(models) };
}

/** The state that the data file held. */
export function reviveState(active: readonly Provider[], found: NonNullable<Store['found']>, { touch }: Store): State {
  const models = active.map(
    (provider) => [provider.name, provider.open(found.providers[provider.name], touch)] as const,
  );
  return {
    tickets: createTickets(found.tickets, touch),
    // What a provider that is switched off had kept stays in the file.
    providers: { ...found.providers, ...Object.fromEntries(models) },
  };
}
