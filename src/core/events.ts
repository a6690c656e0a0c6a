import { type Changes, createChanges } from './changes.ts';
import type { Clock } from './clock.ts';
import { createExpiryWatch } from './expiry-watch.ts';
import type { Exchange } from './journal.ts';
import type { Message } from './message.ts';
import type { State } from './state.ts';
import type { Ticket } from './ticket.ts';
import { happeningsOf } from './ticket-happenings.ts';

/** What a message can be handed to. */
export type Carrier = 'smtp' | 'webhook';

/** Something that has happened, with the record as it was then. */
export type Happening =
  | TicketHappening
  | { readonly type: 'message'; readonly message: Message }
  | { readonly type: 'delivered'; readonly message: Message; readonly via: Carrier }
  | { readonly type: 'undelivered'; readonly message: Message; readonly via: Carrier; readonly reason: string }
  | { readonly type: 'request'; readonly exchange: Exchange }
  /** Everything was put back: to the seed, to a state that was sent, or to a snapshot. */
  | { readonly type: 'reset'; readonly to: 'seed' | 'state' | 'snapshot' };

/** Something that has happened to a ticket; `reason` tells why it was not redeemed. */
export type TicketHappening =
  | {
      readonly type: 'issued' | 'viewed' | 'redeemed' | 'expired' | 'superseded' | 'revoked';
      readonly ticket: Ticket;
    }
  | { readonly type: 'refused'; readonly ticket: Ticket; readonly reason: string };

/** A happening with its number, which goes on counting for as long as the emulator runs. Time is in epoch milliseconds. */
export interface EmulatorEvent {
  readonly sequence: number;
  readonly at: number;
  readonly happening: Happening;
}

/** What has happened in an emulator. */
export interface Events {
  /** Tells the events of this emulator from those of one before it, whose numbers may be the same. */
  readonly run: string;
  tell(happening: Happening): void;
  /** Tells of what happens in this state from now on. */
  attach(state: State): void;
  /** Tells of what time has done until now: to be called before time is moved, or the state is another. */
  settle(): void;
  /** The events that are kept and came after the one with this number, oldest first. */
  after(sequence: number): readonly EmulatorEvent[];
  /** Calls for every event from now on. */
  listen(listener: (event: EmulatorEvent) => void): void;
  /** The number of the newest, after everything that time has done has been told. */
  readonly last: number;
  /** Announces every event, to those who follow them. */
  readonly changes: Changes;
}

/** Keeps so many events, under a mark of this run's; the oldest go first. */
export function createEvents(limit: number, clock: Clock, run: string): Events {
  const kept: EmulatorEvent[] = [];
  const listeners: ((event: EmulatorEvent) => void)[] = [];
  const changes = createChanges();
  let last = 0;
  let expiry = createExpiryWatch(undefined, clock);

  const add = (happening: Happening, at: number) => {
    last += 1;
    const event = { sequence: last, at, happening };
    kept.push(event);
    // Twice as many at most, so that making room costs nothing in the long run.
    if (kept.length >= 2 * limit) kept.splice(0, kept.length - limit);
    for (const listener of listeners) listener(event);
    changes.announce();
  };
  const tellExpired = () => {
    for (const ticket of expiry.due()) add({ type: 'expired', ticket }, ticket.expiresAt);
  };
  const tell = (happening: Happening) => {
    tellExpired();
    add(happening, clock.now());
  };

  return {
    run,
    tell,
    settle: tellExpired,
    attach({ tickets, messages }) {
      expiry = createExpiryWatch(tickets, clock);
      tickets.watch((after, before) => {
        if (!after) return;
        tellExpired();
        for (const happening of happeningsOf(before, after, clock.now())) add(happening, clock.now());
        expiry.consider(after, before);
      });
      messages.watch((after, before) => {
        if (after && !before) tell({ type: 'message', message: after });
      });
    },
    after(sequence) {
      tellExpired();
      const missed = last - kept.length;
      return kept.slice(Math.max(kept.length - limit, sequence - missed, 0));
    },
    listen: (listener) => void listeners.push(listener),
    get last() {
      tellExpired();
      return last;
    },
    changes,
  };
}
