import type { Ticket, Tickets } from './ticket.ts';

/** Everything the emulator remembers. */
export interface State {
  readonly tickets: Tickets;
  /** What each provider keeps besides tickets, under the provider's name. */
  readonly providers: Readonly<Record<string, unknown>>;
}

/** The JSON form of a state: what the data file holds. `ticketstub` is the version of this form. */
export interface SavedState {
  readonly ticketstub: typeof STATE_VERSION;
  readonly tickets: readonly Ticket[];
  readonly providers: Readonly<Record<string, unknown>>;
}

export const STATE_VERSION = 1;

/** What `JSON.stringify` turns into a saved state: tables write themselves as arrays of their rows. */
export function toSaved(state: State): object {
  return { ticketstub: STATE_VERSION, ...state };
}
