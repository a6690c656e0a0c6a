import { createMessages } from './core/message.ts';
import { MisuseError, SeedError } from './core/misuse.ts';
import type { State } from './core/state.ts';
import type { Store } from './core/store.ts';
import type { Touch } from './core/table.ts';
import { createTickets } from './core/ticket.ts';
import type { Seed } from './seed.ts';
import type { Provider, SeedTools } from './server/provider.ts';

/** A state with nothing in it but the seed. */
export function seedState(active: readonly Provider[], seed: Seed, touch: Touch, tools: SeedTools): State {
  return {
    tickets: createTickets([], touch),
    messages: createMessages([], touch),
    providers: Object.fromEntries(active.map((provider) => [provider.name, seeded(provider, seed, touch, tools)])),
  };
}

/**
 * The state that the data file held; a provider that was switched off when it was written begins with the seed.
 * @throws MisuseError when a provider cannot make anything of what stands there under its name
 */
export function reviveState(
  active: readonly Provider[],
  found: NonNullable<Store['found']>,
  touch: Touch,
  file: string | undefined,
  beginning: { readonly seed: Seed; readonly tools: SeedTools },
): State {
  const models = active.map((provider) => {
    const saved = found.providers[provider.name];
    if (saved === undefined) return [provider.name, seeded(provider, beginning.seed, touch, beginning.tools)] as const;
    try {
      return [provider.name, provider.open(saved, touch)] as const;
    } catch (error) {
      const reason = `${file}: providers.${provider.name}: is not what this emulator writes (${(error as Error).message})`;
      throw new MisuseError(`${reason}. It was left as it is; move it away, or name another file with --data.`);
    }
  });
  return {
    tickets: createTickets(found.tickets, touch),
    messages: createMessages(found.messages, touch),
    // What a provider that is switched off had kept stays in the file.
    providers: { ...found.providers, ...Object.fromEntries(models) },
  };
}

/** The provider's tables with its part of the seed in them. */
function seeded(provider: Provider, seed: Seed, touch: Touch, tools: SeedTools): unknown {
  const model = provider.open(undefined, touch);
  try {
    provider.seed(model, seed.of[provider.name], tools);
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    throw seed.blame(new SeedError([provider.name, ...error.path], error.message));
  }
  return model;
}
